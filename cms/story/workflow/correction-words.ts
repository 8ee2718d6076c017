import type { PayloadRequest } from 'payload';
import { bodyToText } from '#contract/blocks.ts';
import type { Correction } from '#contract/correction.ts';
import { cleanLine, text } from '#contract/text.ts';
import type { StoryDocument } from '#contract/story.ts';
import { refusal, refuseFields } from '../../platform/refusals/refusal.ts';

const words = text(1_000).default('');

/** What whoever updates a live text tells readers; all empty for a change that needs no notice. */
export const correctionBody = { note: words, wrong: words, right: words };

/** A correction before it has its time. */
export type CorrectionWords = Omit<Correction, 'at'>;

/** @throws APIError 400 when a part of the correction is missing */
export function readCorrection(body: {
  note: string;
  wrong: string;
  right: string;
}): CorrectionWords | undefined {
  const [note, wrong, right] = [cleanLine(body.note), cleanLine(body.wrong), cleanLine(body.right)];
  if (!note && !wrong && !right) return undefined;
  if (Boolean(wrong) !== Boolean(right)) {
    throw refusal(
      400,
      'Cải chính phải ghi cả đoạn sai và đoạn đúng: bạn đọc cần biết sai ở đâu, đúng là gì.',
    );
  }
  if (!note) throw refusal(400, 'Cải chính cần có lời nói rõ sai ở đâu và lời xin lỗi bạn đọc.');
  return wrong ? { note, wrong, right } : { note };
}

const placeNames = {
  kicker: 'Dòng trên tiêu đề',
  title: 'Tiêu đề',
  summary: 'Sapo',
  leadCaption: 'Chú thích ảnh chính',
  body: 'Thân bài',
} as const;

/**
 * What was false leaves the page with its correction; earlier versions keep it.
 * @throws ValidationError at each field that still says it
 */
export function requireGone(req: PayloadRequest, story: StoryDocument, { wrong }: CorrectionWords): void {
  if (wrong === undefined) return;
  const places = (Object.keys(placeNames) as (keyof typeof placeNames)[]).filter((place) =>
    cleanLine(place === 'body' ? bodyToText(story.body) : story[place]).includes(wrong),
  );
  if (places.length === 0) return;
  const errors = places.map((path) => ({
    path,
    label: placeNames[path],
    message: `Đoạn sai “${wrong}” vẫn còn trong bài. Sửa bài rồi cập nhật; nếu chữ ấy ở đây không sai, hãy chép đoạn sai dài hơn.`,
  }));
  throw refuseFields(req, { collection: 'stories', id: story.id }, errors);
}
