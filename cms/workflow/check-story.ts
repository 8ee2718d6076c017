import { ValidationError, type PayloadRequest } from 'payload';
import { getBodyMedia } from '#contract/blocks.ts';
import { storyFormatNames, type StoryDocument } from '#contract/story.ts';
import type { Media, Story } from '../payload-types.ts';
import { checkDocument } from '../publishing/check-document.ts';
import { toStory } from '../publishing/to-story.ts';

interface Problem {
  path: string;
  label: string;
  message: string;
}

/**
 * Checks that a story could go out now: by the contract, and that all it refers to is there and may be shown.
 * @param now time that stands for the times that a story gets when it goes out
 * @throws ValidationError with messages in Vietnamese at the fields
 */
export async function checkStory(req: PayloadRequest, story: Story, now: string): Promise<StoryDocument> {
  const input = { ...story, publishedAt: story.publishedAt ?? now, changedAt: now };
  const document = checkDocument(req, 'story', toStory(story.id, input));
  const errors = [...(await checkMedia(req, document)), ...(await checkExemplars(req, document))];
  if (errors.length) throw new ValidationError({ collection: 'stories', id: story.id, errors, req }, req.t);
  return document;
}

async function checkMedia(req: PayloadRequest, story: StoryDocument): Promise<Problem[]> {
  const ids = [story.lead, story.main, ...getBodyMedia(story.body)].filter((id): id is string => Boolean(id));
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  const types = new Map(docs.map((doc: Media) => [doc.id, doc.type]));
  const problems: Problem[] = [];
  const expect = (id: string | undefined, type: Media['type'], path: string, label: string) => {
    if (id && types.get(id) !== type)
      problems.push({ path, label, message: `“${label}”: tệp không còn hoặc sai loại.` });
  };
  expect(story.lead, 'image', 'lead', 'Ảnh chính');
  if (story.format === 'video' || story.format === 'audio') {
    expect(story.main, story.format, 'main', `Tệp của bài ${storyFormatNames[story.format].toLowerCase()}`);
  }
  for (const block of story.body) {
    if (block.type === 'figure') expect(block.media, 'image', 'body', 'Thân bài, ảnh');
    if (block.type === 'video' || block.type === 'audio')
      expect(block.media, block.type, 'body', 'Thân bài, video hoặc âm thanh');
    if (block.type === 'gallery')
      block.items.forEach(({ media }) => expect(media, 'image', 'body', 'Thân bài, chùm ảnh'));
  }
  return problems;
}

async function checkExemplars(req: PayloadRequest, story: StoryDocument): Promise<Problem[]> {
  if (story.exemplars.length === 0) return [];
  const { docs } = await req.payload.find({
    collection: 'exemplars',
    where: { id: { in: story.exemplars } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  const label = 'Điển hình trong bài';
  return docs
    .filter((exemplar) => exemplar._status !== 'published')
    .map(({ name }) => ({
      path: 'exemplars',
      label,
      message: `“${label}”: hồ sơ “${name}” chưa xuất bản. Hãy xuất bản hồ sơ trước, hoặc bỏ khỏi bài.`,
    }));
}
