import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { idSchema } from '#contract/identity.ts';
import { recordingSchema } from '#contract/recording.ts';
import { creditSchema } from '#contract/story.ts';
import type { Story } from '../../payload-types.ts';
import { recordEvent } from '../../platform/audit/record-event.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import { handOver } from '../../publishing/hand-over.ts';
import { findPublished } from '../../documents/mapping/published-rows.ts';
import { getContentHash } from '../../documents/mapping/to-story.ts';
import { lockStory } from '../transition/run-transition.ts';
import { getTranslatedKeys } from './compare.ts';
import { withBase } from './keep-base.ts';
import { findReference, findVersionParts, type Reference } from '../../documents/mapping/reference.ts';
import { getAllParts } from '../../documents/body/story-parts.ts';
import {
  getBase,
  makeBase,
  renewBase,
  renewOrder,
  toFollows,
  type TranslationBase,
} from '../../documents/mapping/translation-base.ts';
import { cleanWords, orderLike, writeParts, type PartWords } from './write-parts.ts';
import { refusal } from '../../platform/refusals/refusal.ts';

const keySchema = z.string().max(60);
const creditRoles = ['translator', 'reviewer', 'narrator'] as const;

/** State of the source's part that the translator had before him. */
const seenSchema = z.object({ hash: z.string().max(40), version: z.string().max(60) });

export const deskBody = z.object({
  /** Parts that were written. `before` is what the translator began from: newer work of others is not overwritten. */
  parts: z
    .array(
      z.object({
        key: keySchema,
        seen: seenSchema.optional(),
        strings: z
          .array(
            z.object({
              path: z.string().max(40),
              before: z.string().max(40_000),
              text: z.string().max(40_000, 'Đoạn này dài quá 40.000 ký tự.'),
            }),
          )
          .max(7_000),
      }),
    )
    .max(1_100)
    .default([]),
  /** Parts whose translation is still right although the source has changed. */
  confirm: z
    .array(z.object({ key: keySchema, seen: seenSchema.optional() }))
    .max(1_100)
    .default([]),
  /** Parts to take out of the translation. */
  remove: z.array(keySchema).max(1_100).default([]),
  /** The whole translation is still right as it is. */
  isStillRight: z.boolean().default(false),
  /** Put the translation's blocks in the source's order. */
  isReordering: z.boolean().default(false),
  /** A recording to add: of a part, `title` or `summary`, or of the whole text. */
  record: recordingSchema
    .pick({ media: true, speaker: true, part: true })
    .extend({ consent: idSchema.optional() })
    .optional(),
  /** When the parts are read in a recording of the whole text. */
  time: z.object({ media: idSchema, timings: recordingSchema.shape.timings }).optional(),
  /** File of a recording to take out. */
  unrecord: idSchema.optional(),
  credits: z
    .array(z.object({ role: z.enum(creditRoles), name: creditSchema.shape.name }))
    .max(30)
    .optional(),
});

export type DeskChange = z.infer<typeof deskBody>;

/** Saves what a translator did at the desk as a new version of the translation, in one transaction. */
export async function saveDesk(req: PayloadRequest, id: string, change: DeskChange): Promise<Story> {
  return lockStory(req, id, 'story.translate', async ({ story }) => {
    const base = getBase(story);
    const reference = base && (await findReference(req, base.source));
    const words = toWords(story, change);
    const removed = new Set(change.remove);
    const written = writeParts(story, reference?.text.body, words, removed);
    const isBodyTouched = words.length > 0 || removed.size > 0 || change.isReordering;
    const body = change.isReordering ? orderLike(written.body, reference?.text.body) : written.body;
    const data: Partial<Story> = { ...written, body, revision: story.revision ?? 0 };
    if (!isBodyTouched) delete data.body;
    if (change.record || change.unrecord || change.time) data.recordings = changeRecordings(story, change);
    if (change.credits) data.credits = replaceCredits(story, change.credits);
    const next = { ...story, ...data };
    const renewed = base && reference && (await renew(req, base, reference, next, change));
    const saved = await save(req, id, data, renewed);
    await tellReaders(req, saved);
    if (change.isStillRight || change.confirm.length > 0) await record(req, saved, change);
    return saved;
  });
}

/** @throws APIError 409 when somebody else has written one of these strings meanwhile; nothing is kept then */
function toWords(story: Story, { parts }: DeskChange): PartWords[] {
  const stored = new Map(getAllParts(story).map((part) => [part.key, part]));
  const conflicts: { key: string; path: string; now: string }[] = [];
  const words = parts.map(({ key, strings }): PartWords => {
    const own = new Map((stored.get(key)?.strings ?? []).map((string) => [string.path, string]));
    const clean = strings.map(({ path, before, text }): [string, string] => {
      const old = own.get(path);
      const isHtml = old?.isHtml ?? isHtmlPath(key, path);
      const now = cleanWords(text, isHtml);
      if ((old?.text ?? '') !== before && old?.text !== now)
        conflicts.push({ key, path, now: old?.text ?? '' });
      return [path, now];
    });
    return { key, strings: new Map(clean) };
  });
  if (conflicts.length === 0) return words;
  throw refusal(
    409,
    'Có người vừa sửa chính đoạn này. Chữ của bạn chưa được lưu; hãy xem bản của họ rồi quyết định.',
    { kind: 'newer', conflicts },
  );
}

/** Plain strings of the contract; all others are strict inline HTML. */
function isHtmlPath(key: string, path: string): boolean {
  return !key.startsWith('@') && !/^(?:cite|title|label-\d+)$/.test(path);
}

async function renew(
  req: PayloadRequest,
  base: TranslationBase,
  reference: Reference,
  next: Story,
  { parts, confirm, isStillRight, isReordering }: DeskChange,
): Promise<TranslationBase> {
  if (isStillRight) return makeBase(reference);
  const known = new Map(reference.parts.map(({ key, hash }) => [key, hash]));
  const seen = new Map<string, { hash: string; version: string }>();
  for (const { key, seen: claimed } of [...parts, ...confirm]) {
    const current = known.get(key);
    if (!claimed || !current || claimed.hash === current) {
      seen.set(key, { hash: current ?? '', version: reference.version });
    } else if (await isTrue(req, reference, key, claimed)) seen.set(key, claimed);
  }
  const renewed = renewBase(base, reference, getTranslatedKeys(next), seen);
  return isReordering ? renewOrder(renewed, reference) : renewed;
}

/** Whether a version of the source really had the part in this state. */
async function isTrue(
  req: PayloadRequest,
  { id }: Reference,
  key: string,
  { hash, version }: { hash: string; version: string },
): Promise<boolean> {
  const parts = await findVersionParts(req, version, id);
  return parts.some((part) => part.key === key && part.hash === hash);
}

function save(
  req: PayloadRequest,
  id: string,
  data: Partial<Story>,
  base: TranslationBase | undefined,
): Promise<Story> {
  const update = () =>
    req.payload.update({
      collection: 'stories',
      id,
      data,
      draft: true,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    });
  return base ? withBase(req, base, update) : update();
}

/** Readers of a text that did not change learn at once that it follows its source again. */
async function tellReaders(req: PayloadRequest, story: Story): Promise<void> {
  if (!story.onSite || getContentHash(story.id, story) !== story.liveHash) return;
  const published = await findPublished(req, 'story', story.id);
  if (published?.state !== 'live') return;
  const document = { ...published.document, follows: toFollows(story) };
  await handOver(req, { document, state: 'live', action: 'update' });
}

function replaceCredits(story: Story, credits: NonNullable<DeskChange['credits']>): Story['credits'] {
  const others = (story.credits ?? []).filter(
    ({ role }) => !(creditRoles as readonly string[]).includes(role),
  );
  return [...others.map(({ role, name }) => ({ role, name })), ...credits];
}

function changeRecordings(story: Story, { record: added, unrecord, time }: DeskChange): Story['recordings'] {
  const kept = (story.recordings ?? [])
    .filter(({ media }) => getReferenceId(media) !== unrecord)
    .map(({ media, speaker, part, consent, timings }) => {
      const isTimed = time !== undefined && getReferenceId(media) === time.media;
      return { media, speaker, part, consent, timings: isTimed ? time.timings : timings };
    });
  return added ? [...kept, { ...added, timings: [] }] : kept;
}

async function record(
  req: PayloadRequest,
  story: Story,
  { isStillRight, confirm }: DeskChange,
): Promise<void> {
  await recordEvent(req, {
    action: 'translation.confirmed',
    subject: { collection: 'stories', id: story.id, title: story.title },
    detail: { parts: isStillRight ? 'all' : confirm.map(({ key }) => key), follows: getBase(story)?.version },
  });
}
