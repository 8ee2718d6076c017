import type { PayloadRequest } from 'payload';
import { bodyToText, type Block } from '#contract/blocks.ts';
import { findContradictions } from '../../checks/verification/claims/contradictions.ts';
import { getProfileText } from '../../checks/verification/profile-figures.ts';
import { bodyToBlocks } from '../../documents/body/body-to-blocks.ts';
import type { Exemplar, Story } from '../../payload-types.ts';
import { getReferenceIds } from '../../platform/relations/reference.ts';

/** Where title, sapo, body and the profiles of a text say different figures of one thing, a sentence each. */
export async function compareFigures(req: PayloadRequest, story: Story): Promise<string[]> {
  const profiles = await findProfiles(req, getReferenceIds(story.exemplars));
  return findContradictions([
    { name: 'tiêu đề', text: story.title ?? '' },
    { name: 'sapo', text: story.summary ?? '' },
    { name: 'thân bài', text: toPlain(story.body) },
    ...profiles.map((profile) => ({
      name: `hồ sơ “${profile.name}”`,
      text: getProfileText(profile),
    })),
  ]);
}

async function findProfiles(req: PayloadRequest, ids: readonly string[]): Promise<Exemplar[]> {
  if (ids.length === 0) return [];
  const { docs } = await req.payload.find({
    collection: 'exemplars',
    where: { id: { in: [...ids] } },
    draft: true,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  });
  return docs;
}

function toPlain(body: Story['body']): string {
  return bodyToText(bodyToBlocks(body) as Block[]);
}
