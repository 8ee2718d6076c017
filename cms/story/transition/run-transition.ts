import { Forbidden, NotFound, type PayloadRequest } from 'payload';
import type { Story } from '../../payload-types.ts';
import { can } from '../../platform/access/can.ts';
import type { Permission } from '../../platform/access/permissions.ts';
import { isOwn } from '../../platform/access/is-own.ts';
import { runBehindRow } from '../../platform/database/locks.ts';
import { formatMoment } from '../../platform/i18n/local-time.ts';
import { isWriter } from '../../checks/eyes/writers.ts';
import { recordTransition } from './record-transition.ts';
import { storyStateNames } from '../../checks/states.ts';
import { getTransition, type TransitionName } from './transitions.ts';
import { refusal } from '../../platform/refusals/refusal.ts';

/** A story as its editor sees it: the newest version, and which one that is. */
export interface Latest {
  story: Story;
  version: string;
}

/**
 * Takes a text one step further, in one transaction.
 *
 * @param reason why; empty where the step needs none
 * @throws Forbidden without the permission or the right to change this text; NotFound when the user may not read it;
 * APIError 409 when the text is not where the step begins
 */
export async function runTransition(
  req: PayloadRequest,
  id: string,
  name: TransitionName,
  reason: string,
  work: (latest: Latest) => Promise<Story>,
): Promise<Story> {
  const { permission, from, name: label, needsReason } = getTransition(name);
  if (needsReason && !reason) throw refusal(400, `“${label}” cần lý do.`);
  return lockStory(req, id, permission, async (latest) => {
    await requireOwn(req, id);
    const state = latest.story.state ?? 'writing';
    if (!from.includes(state)) {
      const message = `Không thể “${label}” khi bài ở trạng thái “${storyStateNames[state]}”.`;
      throw refusal(409, message);
    }
    const after = await work(latest);
    await recordTransition(req, {
      name,
      before: latest.story,
      after,
      reason,
      detail: describe(req, name, latest.story, after),
    });
    return after;
  });
}

/** An approval by somebody who wrote the text says so for ever; a schedule says for when it is. */
function describe(
  req: PayloadRequest,
  name: TransitionName,
  before: Story,
  after: Story,
): Record<string, unknown> {
  return {
    ...(name === 'approve' && isWriter(req, before) ? { selfApproval: true } : {}),
    ...(after.state === 'scheduled' && after.scheduledFor ? { slot: formatMoment(after.scheduledFor) } : {}),
  };
}

/**
 * Works on a story in one transaction: the row is locked, so that two editors act one after the other; whatever fails
 * undoes all.
 */
export async function lockStory<T>(
  req: PayloadRequest,
  id: string,
  permission: Permission,
  work: (latest: Latest) => Promise<T>,
): Promise<T> {
  if (!can(req.user, permission)) throw new Forbidden(req.t);
  return runBehindRow(req, 'stories', id, async () => work(await findLatest(req, id)));
}

/** The newest version of a story that the user may read; the system itself reads every one. */
export async function findLatest(req: PayloadRequest, id: string, isSystem = false): Promise<Latest> {
  const story = await req.payload.findByID({
    collection: 'stories',
    id,
    draft: true,
    depth: 0,
    overrideAccess: isSystem,
    user: req.user,
    req,
  });
  const { docs } = await req.payload.findVersions({
    collection: 'stories',
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
  });
  const version = docs[0]?.id;
  if (!version) throw new NotFound(req.t);
  return { story, version };
}

/** Who may read a story is not always one who may change it. */
async function requireOwn(req: PayloadRequest, id: string): Promise<void> {
  if (!(await isOwn(req, 'stories', id))) throw refusal(403, 'Bạn không được giao bài này.');
}
