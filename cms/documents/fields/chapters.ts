import type { ArrayField } from 'payload';
import { chaptersSchema, findChapterProblem, parseClock } from '#contract/chapters.ts';
import { localizedFields } from './localized.ts';

/** Chapters of a recording or film, in order and within its length. */
export const chaptersField: ArrayField = {
  name: 'chapters',
  type: 'array',
  label: 'Các chương',
  labels: { singular: 'chương', plural: 'chương' },
  maxRows: 200,
  admin: {
    initCollapsed: true,
    condition: (data) => data.type === 'video' || data.type === 'audio',
    description: 'Người xem, người nghe bấm vào tên chương để tới ngay đoạn ấy. Xếp theo thời gian.',
  },
  validate: (rows, { data }) => {
    const chapters = ((rows ?? []) as { start?: string | null }[]).map(({ start }) => ({
      start: parseClock(start ?? ''),
    }));
    if (chapters.some(({ start }) => Number.isNaN(start)))
      return 'Giờ của chương viết như 1:05 hoặc 1:02:05.';
    return findChapterProblem(chapters, (data as { duration?: number | null }).duration) ?? true;
  },
  fields: [
    {
      name: 'start',
      type: 'text',
      label: 'Bắt đầu lúc (phút:giây)',
      required: true,
      validate: (value: unknown) =>
        !Number.isNaN(parseClock(typeof value === 'string' ? value : '')) || 'Viết như 1:05 hoặc 1:02:05.',
      admin: { placeholder: '1:05' },
    },
    ...localizedFields([
      { name: 'title', label: 'Tên chương', schema: chaptersSchema.element.shape.title, required: true },
    ]),
  ],
};
