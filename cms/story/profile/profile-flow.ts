import type { PayloadRequest } from 'payload';
import type { HandOver } from '#contract/hand-over.ts';
import { can } from '../../platform/access/can.ts';
import { getConnection } from '../../platform/database/transaction.ts';
import { readEnvironment } from '../../platform/environment/environment.ts';
import { countDeliveries, type DeliveryCounts } from '../../publishing/announcement/delivery-counts.ts';
import { findReceipt } from '../../publishing/find-receipt.ts';
import { findPublished } from '../../documents/mapping/published-rows.ts';
import { storyStateNames } from '../../checks/states.ts';

const mostStories = 5;

/** What the edit view shows of a person's way from the profile to a story. */
export interface ProfileFlow {
  name: string;
  hasPortrait: boolean;
  /** The newest texts about the person that this user may read. */
  stories: { id: string; title: string; state: string }[];
  /** Whether this user may begin one. */
  mayWrite: boolean;
  receipt: HandOver | null;
  /** How far partners have been told of that; null when nobody was to be told. */
  partners: DeliveryCounts | null;
  /** Address of the public page, while it is there. */
  url: string | null;
}

/** @throws NotFound when the user may not read the profile */
export async function getProfileFlow(req: PayloadRequest, id: string): Promise<ProfileFlow> {
  const { name, portrait } = await req.payload.findByID({
    collection: 'exemplars',
    id,
    draft: true,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  });
  const receipt = await findReceipt(req, `exemplar/${id}`);
  const isPublic = (await findPublished(req, 'exemplar', id))?.state === 'live';
  const counts = receipt ? await countDeliveries(await getConnection(req), [receipt.id]) : undefined;
  return {
    name: name ?? '',
    hasPortrait: Boolean(portrait),
    stories: await findStories(req, id),
    mayWrite: can(req.user, 'story.create'),
    receipt,
    partners: (receipt && counts?.get(receipt.id)) ?? null,
    url: isPublic && receipt?.address ? `${readEnvironment().publicUrl}${receipt.address}` : null,
  };
}

async function findStories(req: PayloadRequest, exemplar: string): Promise<ProfileFlow['stories']> {
  const { docs } = await req.payload.find({
    collection: 'stories',
    where: { exemplars: { in: [exemplar] } },
    draft: true,
    depth: 0,
    limit: mostStories,
    sort: '-updatedAt',
    select: { title: true, state: true },
    overrideAccess: false,
    user: req.user,
    req,
  });
  return docs.map(({ id, title, state }) => ({
    id,
    title: title || 'chưa có tiêu đề',
    state: storyStateNames[state ?? 'writing'],
  }));
}
