import type { PayloadRequest } from 'payload';
import type { HandOver } from '#contract/hand-over.ts';
import type { LanguageCode } from '#contract/languages.ts';
import { can } from '../../platform/access/can.ts';
import { isOwn } from '../../platform/access/is-own.ts';
import type { Story } from '../../payload-types.ts';
import { readClock } from '../../platform/database/clock.ts';
import { getConnection } from '../../platform/database/transaction.ts';
import { readEnvironment } from '../../platform/environment/environment.ts';
import { findReceipt } from '../../publishing/find-receipt.ts';
import { countDeliveries, type DeliveryCounts } from '../../publishing/announcement/delivery-counts.ts';
import { getContentHash } from '../../documents/mapping/to-story.ts';
import { getStateAfterEdit } from '../transition/after-edit.ts';
import { findActions, type StoryAction } from './story-actions.ts';
import { findEmbargo } from './embargo.ts';
import { findSiblings } from '../transition/find-siblings.ts';
import { findLatest } from '../transition/run-transition.ts';
import type { StoryState } from '../../checks/states.ts';

/** What the edit view shows of a story's way to the public. */
export interface StoryFlow {
  state: StoryState;
  onSite: boolean;
  /** The stored text: its revision, and the hash of all that readers would see. */
  revision: number;
  hash: string;
  /** Actions that this user may take now. */
  actions: StoryAction[];
  /** The same once the text in the form is saved: an edit drops the approval. */
  actionsAfterEdit: StoryAction[];
  /** When it goes out by itself; suspended when it was changed since. */
  slot: { at: string; isSuspended: boolean } | null;
  /** Why its slot was missed, until somebody has taken note. */
  slotProblem: string | null;
  mayAcknowledge: boolean;
  /** Until when nothing of the story goes out, in no language; null once that has passed. */
  embargo: string | null;
  siblings: { id: string; language: LanguageCode; title: string; onSite: boolean }[];
  receipt: HandOver | null;
  /** How far partners have been told of that; null when nobody was to be told. */
  partners: DeliveryCounts | null;
  /** Address of the public page, while it is there. */
  url: string | null;
}

export async function getStoryFlow(req: PayloadRequest, id: string): Promise<StoryFlow> {
  const { story } = await findLatest(req, id);
  const receipt = await findReceipt(req, `story/${id}`);
  const siblings = await findSiblings(req, story);
  const state = story.state ?? 'writing';
  const isMine = await isOwn(req, 'stories', id);
  return {
    state,
    onSite: Boolean(story.onSite),
    revision: story.revision ?? 0,
    hash: getContentHash(id, story),
    actions: isMine ? findActions(req, story) : [],
    actionsAfterEdit: isMine
      ? findActions(req, { ...story, state: getStateAfterEdit(state, can(req.user, 'story.updateAll')) })
      : [],
    slot: story.scheduledFor ? { at: story.scheduledFor, isSuspended: Boolean(story.suspendedAt) } : null,
    slotProblem: story.slotProblem ?? null,
    mayAcknowledge: can(req.user, 'story.publish'),
    embargo: story.onSite ? null : await findEmbargoAhead(req, story),
    siblings: siblings.map(({ id: other, language, title, onSite }) => ({
      id: other,
      language,
      title: title ?? '',
      onSite: Boolean(onSite),
    })),
    receipt,
    partners: receipt ? await findCounts(req, receipt.id) : null,
    url: story.onSite && receipt?.address ? `${readEnvironment().publicUrl}${receipt.address}` : null,
  };
}

async function findEmbargoAhead(req: PayloadRequest, story: Story): Promise<string | null> {
  const until = await findEmbargo(req, story);
  return until && until > (await readClock(req)) ? until.toISOString() : null;
}

async function findCounts(req: PayloadRequest, release: number): Promise<DeliveryCounts | null> {
  const counts = await countDeliveries(await getConnection(req), [release]);
  return counts.get(release) ?? null;
}
