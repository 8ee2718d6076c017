import type { PayloadRequest } from 'payload';
import type { StoryDocument } from '#contract/story.ts';
import { publishDocument } from '../publishing/publish-document.ts';
import { fromStory, getContentHash, toStory } from '../documents/mapping/to-story.ts';
import { firstFlow } from '../story/transition/flow-fields.ts';
import { saveStory } from '../story/transition/save-story.ts';
import { getPublicState } from '../checks/states.ts';
import { withTransition } from '../story/transition/transition-context.ts';

/**
 * Brings a live story in: a first version with its text, then the live one that pins it, as an editor would leave it.
 * @param voices ids of consents by the name of who reads
 */
export async function importStory(
  req: PayloadRequest,
  document: StoryDocument,
  voices: ReadonlyMap<string, string>,
): Promise<void> {
  const { id, publishedAt, changedAt, corrections, previousSlugs, ...texts } = fromStory(document);
  const recordings = texts.recordings.map((each) => ({ ...each, consent: voices.get(each.speaker) ?? null }));
  const data = { ...texts, recordings };
  const options = { depth: 0, overrideAccess: true, req } as const;
  const flow = { ...firstFlow, _status: 'draft' } as const;
  const created = await withTransition(req, flow, () =>
    req.payload.create({ collection: 'stories', data: { id, ...data } as never, draft: true, ...options }),
  );
  const { docs } = await req.payload.findVersions({
    collection: 'stories',
    where: { parent: { equals: id } },
    limit: 1,
    ...options,
  });
  const times = { publishedAt, changedAt, corrections, previousSlugs };
  const hash = getContentHash(id, created);
  await saveStory(
    req,
    id,
    {
      ...times,
      _status: 'published',
      state: getPublicState(corrections),
      onSite: true,
      approvedVersion: docs[0]?.id ?? null,
      approvedHash: hash,
      approvedAt: changedAt,
      liveHash: hash,
    },
    true,
  );
  await publishDocument(req, 'story', toStory(id, { ...created, ...times }));
}
