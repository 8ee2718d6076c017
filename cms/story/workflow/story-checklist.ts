import type { PayloadRequest } from 'payload';
import type { Story } from '../../payload-types.ts';
import { makeChecklist, type Checklist, type ChecklistPoint } from '../../checks/checklist/checklist.ts';
import { findLetterProblems, findOldParts } from '../../documents/letters/find-problems.ts';
import { findLatest } from '../transition/run-transition.ts';
import { compareFigures } from './compare-figures.ts';
import { judgeSubmission } from './judge-submission.ts';

/** Letters from which on cards and search engines cut a title off. */
const longTitle = 90;

/** What of a story is in order and what is not yet, before anybody sends it in. */
export async function getStoryChecklist(req: PayloadRequest, id: string): Promise<Checklist> {
  const { story } = await findLatest(req, id);
  const { required, others } = await judgeSubmission(req, story);
  return makeChecklist(req.payload.collections.stories.config.fields, {
    points: listPoints(story, await compareFigures(req, story)),
    required,
    others,
  });
}

/** @param contradictions of its figures */
function listPoints(story: Story, contradictions: readonly string[]): ChecklistPoint[] {
  const isRecording = story.format === 'video' || story.format === 'audio';
  return [
    { id: 'title', label: 'Tiêu đề', paths: ['title', 'slug'], hints: hintTitle(story) },
    { id: 'summary', label: 'Sapo', paths: ['summary'] },
    { id: 'body', label: 'Thân bài', paths: ['body'] },
    ...(isRecording ? [{ id: 'main', label: 'Tệp video, âm thanh', paths: ['main'] } as const] : []),
    { id: 'section', label: 'Chuyên mục', paths: ['section'] },
    { id: 'picture', label: 'Ảnh và người trong ảnh', paths: ['lead', 'media'], hints: hintPicture(story) },
    { id: 'consent', label: 'Điển hình và sự đồng ý', paths: ['exemplars'] },
    { id: 'claims', label: 'Khẳng định có nguồn', paths: ['claims'], hints: contradictions },
    ...(story.interviewReview
      ? [
          {
            id: 'interview',
            label: 'Người được phỏng vấn xem lại',
            paths: ['interviewReviewedOn', 'interviewProof'],
          } as const,
        ]
      : []),
    { id: 'author', label: 'Tác giả', paths: ['credits'] },
    { id: 'letters', label: 'Chữ của ngôn ngữ', paths: ['language'], hints: hintLetters(story) },
  ];
}

function hintTitle({ title }: Story): string[] {
  const { length } = title ?? '';
  return length > longTitle
    ? [`Tiêu đề dài ${length} ký tự; trên thẻ và máy tìm kiếm bị cắt từ khoảng ${longTitle}.`]
    : [];
}

function hintPicture({ lead }: Story): string[] {
  return lead ? [] : ['Chưa có ảnh chính: thẻ của bài và ảnh chia sẻ sẽ chỉ có chữ.'];
}

function hintLetters(story: Story): string[] {
  const data = story as unknown as Record<string, unknown>;
  const odd = findLetterProblems(data);
  const old = findOldParts(data);
  const words = [...new Set(odd.map(({ word, placeName }) => `“${word}” (${placeName})`))].slice(0, 3);
  return [
    ...(odd.length > 0 ? [`${odd.length} chỗ có chữ lạ với ngôn ngữ của bài: ${words.join(', ')}.`] : []),
    ...(old.length > 0 ? [`${old.length} đoạn có vẻ gõ bằng phông cũ.`] : []),
  ];
}
