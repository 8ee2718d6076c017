import type { PayloadRequest } from 'payload';
import { getProfileParts, getStoryParts, type ClaimingPart } from './claims/claiming-parts.ts';
import type { Exemplar, Story } from '../../payload-types.ts';
import type { Permission } from '../../platform/access/permissions.ts';
import { getWholeBlocks } from '../../documents/body/body-to-blocks.ts';
import { toExemplar } from '../../documents/mapping/to-exemplar.ts';
import { toContent } from '../../documents/mapping/to-story.ts';

/** Kinds of documents whose claims are held against sources, with what decisions on them go by. */
export const claimingKinds = {
  stories: { field: 'story', permission: 'story.submit', noun: 'bài' },
  exemplars: { field: 'exemplar', permission: 'exemplar.update', noun: 'hồ sơ' },
} as const satisfies Record<string, { field: string; permission: Permission; noun: string }>;

export type ClaimingKind = keyof typeof claimingKinds;

/** A story or a profile, as its claims and the decisions on them see it. */
export interface ClaimingDocument extends Pick<Story, 'createdBy' | 'writers'> {
  kind: ClaimingKind;
  id: string;
  title: string;
  /** What may claim something. Blocks that are not yet whole are left out. */
  parts: readonly ClaimingPart[];
  /** A translation rests on its original, and a sample says of itself that it is invented. */
  isExempt: boolean;
  /** Whether it does not go out before all is decided. */
  isNeeded: boolean;
}

export function fromStory(story: Story): ClaimingDocument {
  const { title, kicker, summary, leadCaption, body, language } = toContent(story.id, story);
  const { id, createdBy, writers, exemplars, translationOf, sample } = story;
  const text = { title, kicker: kicker ?? '', summary, leadCaption: leadCaption ?? '', language };
  return {
    kind: 'stories',
    id,
    title,
    parts: getStoryParts({ ...text, body: getWholeBlocks(body) }),
    createdBy,
    writers,
    isExempt: Boolean(sample || translationOf),
    isNeeded: (exemplars ?? []).length > 0 && !translationOf,
  };
}

export function fromProfile(exemplar: Exemplar): ClaimingDocument {
  const { name, headline, summary, figures, figuresSource, body, followUps, replications } = toExemplar(
    exemplar,
    '',
  );
  const { id, createdBy, writers, sample } = exemplar;
  const parts = getProfileParts({
    name,
    headline: headline ?? {},
    summary: summary ?? {},
    figures: figures ?? [],
    figuresSource: figuresSource ?? '',
    body: getWholeBlocks(body),
    followUps: followUps ?? [],
    replications: replications ?? [],
  });
  const isExempt = Boolean(sample);
  return {
    kind: 'exemplars',
    id,
    title: exemplar.name,
    parts,
    createdBy,
    writers,
    isExempt,
    isNeeded: !isExempt,
  };
}

/** The newest version of a document that the user may read. @throws NotFound when he may not */
export async function findClaiming(
  req: PayloadRequest,
  kind: ClaimingKind,
  id: string,
): Promise<ClaimingDocument> {
  const newest = { id, draft: true, depth: 0, overrideAccess: false, user: req.user, req } as const;
  if (kind === 'stories') return fromStory(await req.payload.findByID({ collection: 'stories', ...newest }));
  return fromProfile(await req.payload.findByID({ collection: 'exemplars', ...newest }));
}
