import { getLanguage } from '#contract/languages.ts';
import type { HandOver } from '#contract/hand-over.ts';
import { describeDiskError } from '../../files/disk-error.ts';
import type { Background } from '../after/background.ts';
import type { PublicCheck } from '../after/public-check.ts';
import type { Publisher } from '../publisher.ts';
import { removePages, type RenderResult } from '../release/render-pages.ts';
import type { Release } from '../release/release.ts';
import { applyRows } from './apply-rows.ts';
import type { Receipts, RenderedHandOver } from '../hand-over/receipts.ts';
import type { Retries } from './retries.ts';
import { findOwnAddress, findProblem, isLive, listAddresses, listAllAddresses } from './hand-over-check.ts';
import { HandOverProgress } from './hand-over-progress.ts';

/** Asked between pages; `isLong`: the work is more than a story's. */
export type ShouldStop = (isLong: boolean) => boolean;

/** What publishing works with. */
export interface PublishContext {
  publisher: Publisher;
  receipts: Receipts;
  retries: Retries;
  /** Fetches pages from the public address, where there is one. */
  check: Pick<PublicCheck, 'request'> | undefined;
  /** What was written for hand-overs that were interrupted, by id. */
  progress: Map<number, HandOverProgress>;
  /** Ids of hand-overs that let others go first: what they left to be drawn is not drawn with the others. */
  interrupted: ReadonlySet<number>;
  /** While everything is rendered into a new release, the public one gets only what a hand-over changes. */
  isRenderingAll: boolean;
  /** Pages are left to be drawn that no hand-over waits for: what is published meanwhile draws only what it changes. */
  isBehind: boolean;
  background: Pick<Background, 'request' | 'withdraw'>;
  raiseAlarm(text: string | undefined): void;
}

/** So many pages take long enough to let others go first. */
const LONG = 100;

/**
 * Brings hand-overs live, all in one plan: documents, pages, receipts. Hand-overs that `shouldStop` interrupts stay pending
 * and go on next time where the manifest says. @returns false when they were interrupted
 */
export async function publishHandOvers(
  context: PublishContext,
  handOvers: readonly HandOver[],
  shouldStop: ShouldStop,
): Promise<boolean> {
  const { receipts, retries } = context;
  const ids = handOvers.map(({ id }) => id);
  try {
    const isDone = await publish(context, handOvers, shouldStop);
    context.raiseAlarm(undefined);
    return isDone;
  } catch (error) {
    const message = describeDiskError(error);
    if (!message) throw error;
    context.raiseAlarm(message);
    retries.fail(ids);
    await receipts.stampError(ids, message);
    return true;
  }
}

async function publish(
  context: PublishContext,
  handOvers: readonly HandOver[],
  shouldStop: ShouldStop,
): Promise<boolean> {
  const { publisher, receipts, retries } = context;
  const keys = [...new Set(handOvers.map(({ document_key }) => document_key))];
  const documents = await receipts.findDocuments(keys);
  const known = new Set(documents.filter((row) => publisher.store.holds(row)).map(({ key }) => key));
  // Reconciling took these in before everything began to be rendered anew: the plan knows them already, so no page
  // counts as changed by their hand-overs. They stay pending until the new release is public.
  const early = context.isRenderingAll ? known : new Set<string>();
  const { errors, media, isStopped } = await applyRows(publisher, documents, () => shouldStop(false));
  const found = new Set(documents.map(({ key }) => key));
  for (const key of keys)
    if (!found.has(key)) errors.set(key, `Không tìm thấy tài liệu “${key}” để đưa lên.`);
  if (isStopped) return false;
  if (media.length) retries.hurry();
  const written = handOvers.filter(({ document_key }) => !errors.has(document_key));
  await receipts.stampWritten(written.map(({ id }) => id));
  await refuse(context, handOvers, errors);
  takeOutOfSearch(context, written);
  deleteFiles(context, written);
  await drawEarly(
    context,
    written.filter(({ document_key }) => early.has(document_key)),
    shouldStop,
  );
  const applied = written.filter(({ document_key }) => !early.has(document_key));
  if (applied.length === 0 || !publisher.canPlan) return true;
  const { release } = publisher;
  if (!release) return true;
  for (const document of media) publisher.files.link(release, document);
  const isKnown = applied.some(({ document_key }) => known.has(document_key));
  const result = await draw(context, applied, isKnown, shouldStop);
  noteProgress(context, applied, result);
  if (result.isStopped) return false;
  // Captions and chapters that were exchanged go once no page names them.
  if (applied.some(({ document_key: key, action }) => key.startsWith('media/') && action === 'update'))
    publisher.files.prune(release);
  await stamp(context, applied);
  context.background.request();
  return true;
}

/** Their own pages do not wait: what was withdrawn is gone from its address, what is new stands there. */
async function drawEarly(
  context: PublishContext,
  handOvers: readonly HandOver[],
  shouldStop: ShouldStop,
): Promise<void> {
  const { release, planner } = context.publisher;
  if (!release || handOvers.length === 0) return;
  const own = listOwnAddresses(context, handOvers);
  const result = await drawOwn(context, release, handOvers, shouldStop);
  removePages(
    release,
    own.filter((address) => !planner.pages.has(address) && release.manifest.get(address)),
    result.removed,
  );
  noteProgress(context, handOvers, result);
}

/** Draws the pages of these documents that are not as planned. */
function drawOwn(
  context: PublishContext,
  release: Release,
  handOvers: readonly HandOver[],
  shouldStop: ShouldStop,
): Promise<RenderResult> {
  const { publisher } = context;
  const own = listOwnAddresses(context, handOvers).filter((address) =>
    publisher.isOutdated(release, address),
  );
  return publisher.render(release, own, () => shouldStop(false));
}

/** Addresses of the pages of these documents, in all their languages. */
function listOwnAddresses({ publisher }: PublishContext, handOvers: readonly HandOver[]): string[] {
  const { memory } = publisher.store;
  return handOvers.flatMap(({ document_key }) => {
    const entry = memory.entry(document_key);
    return entry ? listAddresses(entry, memory.languages) : [];
  });
}

/**
 * Search results leave out what was withdrawn before any page is drawn, and what something was taken off, which is found
 * again as it is now.
 */
function takeOutOfSearch(context: PublishContext, handOvers: readonly HandOver[]): void {
  const { memory } = context.publisher.store;
  const stateOf = ({ document_key: key }: HandOver) => memory.entry(key)?.state;
  const withdrawn = handOvers.filter((each) => stateOf(each) === 'withdrawn');
  const lessened = handOvers.filter((each) => each.lane === 'fast' && stateOf(each) === 'live');
  const taken = [...withdrawn, ...lessened];
  if (taken.length > 0) context.background.withdraw(listOwnAddresses(context, taken));
  for (const { id } of withdrawn) {
    getProgress(context, id).reach('search', Date.now());
    getProgress(context, id).reach('share', Date.now());
  }
}

/** Files of media that are no longer public go with the pages that showed them, not at the next reconciling. */
function deleteFiles(context: PublishContext, handOvers: readonly HandOver[]): void {
  const { publisher } = context;
  const { memory } = publisher.store;
  const removed = handOvers.filter(
    ({ document_key: key }) => key.startsWith('media/') && memory.entry(key)?.state === 'removed',
  );
  if (removed.length === 0 || !publisher.release) return;
  publisher.files.prune(publisher.release);
  for (const { id } of removed) getProgress(context, id).reach('files', Date.now());
}

function noteProgress(
  context: PublishContext,
  handOvers: readonly HandOver[],
  { drawn, removed }: RenderResult,
): void {
  const { memory } = context.publisher.store;
  for (const { id, document_key, address } of handOvers) {
    const entry = memory.entry(document_key);
    const own = new Set(entry ? listAllAddresses(entry, memory.languages) : []);
    if (address) own.add(address);
    const progress = getProgress(context, id);
    progress.pages += drawn.size;
    progress.add(drawn, own);
    progress.add(removed, own);
  }
}

function getProgress({ progress }: PublishContext, id: number): HandOverProgress {
  let known = progress.get(id);
  if (!known) progress.set(id, (known = new HandOverProgress()));
  return known;
}

/**
 * A withdrawal, and whoever comes while others are behind, draws what it changes and nothing that others left; a second
 * attempt, or a document that reconciling took in (`isKnown`), all that differs.
 */
async function draw(
  context: PublishContext,
  handOvers: readonly HandOver[],
  isKnown: boolean,
  shouldStop: ShouldStop,
): Promise<RenderResult> {
  const { publisher } = context;
  const { release } = publisher;
  if (!release) throw new Error('There is no public release to draw into.');
  if (handOvers.some(({ attempts }) => attempts > 0)) publisher.forgetFailures();
  const { changed, vanished } = publisher.replan();
  const isFast = handOvers.every(({ lane, attempts }) => lane === 'fast' && attempts === 0);
  const isResumed = handOvers.some(({ id }) => context.interrupted.has(id));
  const isFirst = !isResumed && (context.interrupted.size > 0 || (context.isBehind && !isKnown));
  const isLong = changed.length > LONG || isResumed || (context.isBehind && !isFirst);
  const mustStop = (): boolean => shouldStop(isLong);
  // Whoever renamed a topic sees its page at once, though a thousand stories that name it follow.
  if (isLong || isKnown)
    noteProgress(context, handOvers, await drawOwn(context, release, handOvers, shouldStop));
  if (!isFast && !isFirst && !context.isRenderingAll) return publisher.update(release, mustStop);
  const outdated = changed.filter((address) => publisher.isOutdated(release, address));
  const result = await publisher.render(release, outdated, mustStop);
  removePages(
    release,
    vanished.filter((address) => release.manifest.get(address)),
    result.removed,
  );
  return result;
}

async function refuse(
  { receipts, retries }: PublishContext,
  handOvers: readonly HandOver[],
  errors: ReadonlyMap<string, string>,
): Promise<void> {
  for (const [key, message] of errors) {
    const ids = handOvers.filter(({ document_key }) => document_key === key).map(({ id }) => id);
    retries.fail(ids);
    await receipts.stampError(ids, message);
  }
}

async function stamp(context: PublishContext, handOvers: readonly HandOver[]): Promise<void> {
  const { publisher, receipts, retries, check } = context;
  const now = new Date();
  const stamped: RenderedHandOver[] = [];
  for (const { id, document_key: key } of handOvers) {
    const address = findOwnAddress(publisher, publisher.store.memory.entry(key));
    const problem = findProblem(publisher, key, address) ?? findDifference(publisher, key, address);
    if (problem) {
      retries.fail([id]);
      await receipts.stampError([id], problem);
      continue;
    }
    const { pages, places } = getProgress(context, id);
    const seen = check && address ? noCheck : ({ live_at: now, checked: 'tree' } as const);
    stamped.push({ id, rendered_at: now, ...seen, places, address: address ?? null, pages });
    retries.forget([id]);
    context.progress.delete(id);
  }
  await receipts.stampRendered(stamped);
  check?.request(stamped.flatMap(({ id, address }) => (address ? [{ id, address }] : [])));
}

const noCheck = { live_at: null, checked: null } as const;

/** What the public tree shows at a document's address is compared with what was drawn. */
function findDifference(publisher: Publisher, key: string, address: string | undefined): string | undefined {
  if (address !== undefined) {
    const live = isLive(publisher, address);
    return live ? undefined : `Trang “${address}” chưa phải là bản mới. Hệ thống sẽ tự thử lại.`;
  }
  const card = publisher.store.memory.card(key.replace('story/', ''));
  if (!card) return undefined;
  return `Bài chưa có trang: ngôn ngữ “${getLanguage(card.language).name}” chưa được bật trong cài đặt trang.`;
}
