import type { PayloadRequest } from 'payload';
import { bodyToText, type Block } from '#contract/blocks.ts';
import { findContradictions } from '../../checks/verification/claims/contradictions.ts';
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
    ...profiles.map(({ name, headline, summary, body }) => ({
      name: `hồ sơ “${name}”`,
      text: [headline, summary, toPlain(body)].filter(Boolean).join('\n'),
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

function toPlain(body: Story['body'] | Exemplar['body']): string {
  return bodyToText(bodyToBlocks(body) as Block[]);
}
