import { globSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bodyToText, type Block } from '#contract/blocks.ts';
import { documentSchema } from '#contract/document.ts';
import type { StoryDocument } from '#contract/story.ts';
import { drawPage } from '../../site/publisher/render/built-site.ts';
import { toId } from '../support/make-documents.ts';
import { makeEdition } from '../support/memory-edition.ts';
import { origin, planSite, site } from './support/draw-site.ts';

const documents = globSync('content/demo/documents/**/*.json')
  .sort()
  .map((file) => documentSchema.parse(JSON.parse(readFileSync(file, 'utf8'))));
const stories = documents.filter(
  (document): document is StoryDocument => document.kind === 'story' && document.language === 'vi',
);
const pictures = documents.filter((document) => document.kind === 'media' && document.type === 'image');

const countWords = (body: readonly Block[]) => bodyToText(body).split(/\s+/).length;

/** As long as wanted, in the words of the demo edition, with a picture now and then. */
function makeLongStory(words: number, photos: number): StoryDocument {
  const [first] = stories.filter(({ format }) => format === 'article');
  if (!first) throw new Error('The demo edition has no article.');
  const prose = stories
    .flatMap(({ body }) => body)
    .filter(({ type }) => type === 'paragraph' || type === 'heading' || type === 'quote');
  const body: Block[] = [];
  while (countWords(body) < words) {
    const block = prose[body.length];
    if (!block) throw new Error('The demo edition has too few words.');
    body.push({ ...block, id: `b${body.length}` });
  }
  const every = Math.ceil(body.length / photos);
  const illustrated = body.flatMap((block, index): Block[] => {
    const media = index % every === 0 ? pictures[index]?.id : undefined;
    const caption = `Ảnh thứ ${index}, chụp trước nhà ông Nguyễn Văn Minh ở thôn ${index}.`;
    return media ? [block, { type: 'figure', id: `f${index}`, media, caption }] : [block];
  });
  return { ...first, id: toId('bai-dai'), slug: 'bai-dai', previousSlugs: [], body: illustrated };
}

test('an article of 1,500 words with six photos still comes in the first round trip', async () => {
  const story = makeLongStory(1_500, 6);
  const edition = makeEdition([...documents, story]);
  const planned = planSite(edition).find(({ entry }) => entry.address === '/vi/bai/bai-dai/');
  if (!planned) throw new Error('The long story has no page.');
  const { kind, entry } = planned;
  const page = { entry, view: kind.view(edition, entry) };
  const html = await drawPage(site, kind, page, { origin, edition });
  expect(html.match(/<figure[^>]* id="f\d+"/g)).toHaveLength(6);
  expect(brotliCompressSync(html).length).toBeLessThanOrEqual(14_000);
});
