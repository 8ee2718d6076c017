import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { recordEvent } from '../../platform/audit/record-event.ts';
import { runInTransaction } from '../../platform/database/transaction.ts';
import { isOwn } from '../../platform/access/is-own.ts';
import { findLease, keepLease, leaveLease, openLease, takeLease, type Claim } from './lease.ts';
import { parseBody, readId, requireUser } from '../../platform/rest/read-request.ts';
import { refusal } from '../../platform/refusals/refusal.ts';

const editingBody = z.object({
  action: z.enum(['open', 'keep', 'take', 'leave', 'look']),
  tab: z.string().regex(/^[A-Za-z0-9-]{8,40}$/, 'Thiếu mã cửa sổ (tab).'),
});

/** Who edits a story, as the edit view shows it. */
export interface Editing {
  /** Whether the window that asks may edit. */
  isMine: boolean;
  /** Whether the user may edit this story at all. */
  mayEdit: boolean;
  /** Who holds the lease; `isMe` for another window of the same user. */
  holder: { name: string; isMe: boolean; since: string } | null;
  /** Revision of the stored text. */
  revision: number;
}

/**
 * `POST /api/stories/:id/editing { action, tab }`: `open` takes the lease when it is free, `keep` is its heartbeat, `take`
 * takes it over from whoever holds it, `leave` gives it back, `look` changes nothing.
 */
export const editingEndpoint: Endpoint = {
  path: '/:id/editing',
  method: 'post',
  handler: async (req) => {
    requireUser(req);
    const id = readId(req);
    const body = await parseBody(req, editingBody);
    const editing = await runInTransaction(req, () => edit(req, id, body));
    return Response.json(editing, { headers: { 'Cache-Control': 'no-store' } });
  },
};

async function edit(
  req: PayloadRequest,
  story: string,
  { action, tab }: z.infer<typeof editingBody>,
): Promise<Editing> {
  const user = req.user?.id ?? '';
  const mayEdit = await isWithinReach(req, story);
  if (!mayEdit && (action === 'open' || action === 'take')) {
    throw refusal(403, 'Bạn chỉ được đọc bài này.');
  }
  const claim = { story, user, tab };
  if (action === 'open') await openLease(req, claim);
  if (action === 'keep') await keepLease(req, claim);
  if (action === 'take') await takeOver(req, claim);
  if (action === 'leave') await leaveLease(req, claim);
  const lease = await findLease(req, story);
  return {
    isMine: lease?.holder === user && lease.tab === tab,
    mayEdit,
    holder: lease ? { name: lease.holderName, isMe: lease.holder === user, since: lease.takenAt } : null,
    revision: await findRevision(req, story),
  };
}

async function takeOver(req: PayloadRequest, claim: Claim): Promise<void> {
  const before = await findLease(req, claim.story);
  await takeLease(req, claim);
  if (!before || before.holder === claim.user) return;
  const detail = { from: before.holderName, since: before.takenAt };
  await recordEvent(req, {
    action: 'story.takenOver',
    subject: { collection: 'stories', id: claim.story },
    detail,
  });
}

/** Whether the user may change the story. @throws NotFound when he may not even read it */
async function isWithinReach(req: PayloadRequest, id: string): Promise<boolean> {
  await req.payload.findByID({
    collection: 'stories',
    id,
    draft: true,
    depth: 0,
    select: { title: true },
    overrideAccess: false,
    user: req.user,
    req,
  });
  return isOwn(req, 'stories', id);
}

async function findRevision(req: PayloadRequest, id: string): Promise<number> {
  const story = await req.payload.findByID({
    collection: 'stories',
    id,
    draft: true,
    depth: 0,
    select: { revision: true },
    overrideAccess: true,
    req,
  });
  return story.revision ?? 0;
}
