import type { PayloadRequest } from 'payload';
import { blockKinds, getBlockFiles, getBodyMedia } from '#contract/blocks.ts';
import { storyFormatNames, type StoryDocument } from '#contract/story.ts';
import type { Media, Story } from '../../payload-types.ts';
import type { GoingOut, Problem } from '../../checks/problem.ts';

type Expect = (id: string | undefined, type: Media['type'], path: string, label: string) => void;

/** The files that a text shows are there, and of the kind that their place wants. */
export async function checkMedia(
  req: PayloadRequest,
  _story: Story,
  { document: story }: GoingOut,
): Promise<Problem[]> {
  const types = await findTypes(req, story);
  const problems: Problem[] = [];
  const expect: Expect = (id, type, path, label) => {
    if (!id || types.get(id) === type) return;
    problems.push({ path, label, message: `“${label}”: tệp không còn hoặc sai loại.` });
  };
  expect(story.lead, 'image', 'lead', 'Ảnh chính');
  if (story.format === 'video' || story.format === 'audio') {
    expect(story.main, story.format, 'main', `Tệp của bài ${storyFormatNames[story.format].toLowerCase()}`);
  }
  for (const block of story.body) {
    const label = `Thân bài, ${blockKinds[block.type].name.toLowerCase()}`;
    for (const { id, type } of getBlockFiles(block)) expect(id, type, 'body', label);
  }
  return problems;
}

async function findTypes(
  req: PayloadRequest,
  story: StoryDocument,
): Promise<ReadonlyMap<string, Media['type']>> {
  const ids = [story.lead, story.main, ...getBodyMedia(story.body)].filter((id): id is string => Boolean(id));
  if (ids.length === 0) return new Map();
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return new Map(docs.map((doc: Media) => [doc.id, doc.type]));
}
