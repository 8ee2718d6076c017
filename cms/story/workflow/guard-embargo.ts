import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import type { Story } from '../../payload-types.ts';
import { can } from '../../platform/access/can.ts';
import { recordEvent } from '../../platform/audit/record-event.ts';
import { readClock } from '../../platform/database/clock.ts';
import { formatMoment } from '../../platform/i18n/local-time.ts';
import { findTransition } from '../transition/transition-context.ts';
import { refuseFields } from '../../platform/refusals/refusal.ts';

/**
 * Hook: the embargo of a story.
 *
 * 1. Whoever may change the text may set it or make it longer; only who publishes makes it shorter or lifts it.
 * 2. A story that is public has none any more.
 * 3. Every change is kept in the history of the story.
 */
export const guardEmbargo: CollectionBeforeChangeHook<Story> = async ({ data, originalDoc, req }) => {
  if (findTransition(req) || !('embargoUntil' in data)) return data;
  const before = toTime(originalDoc?.embargoUntil);
  const after = toTime(data.embargoUntil);
  if (before === after) return data;
  if (originalDoc?.onSite && after) refuse(req, 'Bài đang trên trang, không còn cấm vận được.');
  const now = (await readClock(req)).getTime();
  const isShorter = before !== undefined && before > now && (after ?? 0) < before;
  if (isShorter && req.user && !can(req.user, 'story.publish')) {
    refuse(req, 'Chỉ thư ký xuất bản mới được rút ngắn hoặc bỏ cấm vận.');
  }
  if (originalDoc) {
    await recordEvent(req, {
      action: 'story.transition',
      subject: { collection: 'stories', id: originalDoc.id, title: originalDoc.title },
      detail: { step: 'embargo', from: describe(before), to: describe(after) },
    });
  }
  return data;
};

function toTime(value: string | null | undefined): number | undefined {
  return value ? new Date(value).getTime() : undefined;
}

function describe(time: number | undefined): string {
  return time === undefined ? 'không' : formatMoment(new Date(time));
}

function refuse(req: PayloadRequest, message: string): never {
  const errors = [{ path: 'embargoUntil', label: 'Cấm vận tới', message: `“Cấm vận tới”: ${message}` }];
  throw refuseFields(req, { collection: 'stories' }, errors);
}
