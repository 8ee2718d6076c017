import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { storyAddress } from '#contract/address.ts';
import { documentSchema, getDocumentKey } from '#contract/document.ts';
import { makeFolderSource } from '../../site/media/media-source.ts';
import { CompressedPages } from '../../site/publisher/after/compressed-pages.ts';
import { openPublisher } from '../../site/publisher/open-publisher.ts';
import type { Publisher } from '../../site/publisher/publisher.ts';
import { loadBuiltSite } from '../../site/publisher/render/built-site.ts';
import { pageKinds } from '../../site/page-kinds.ts';
import { getIndexPlaces } from '../../site/search/write/index-places.ts';
import { SearchIndexer } from '../../site/search/write/search-indexer.ts';
import { repository } from '../config.ts';

const demo = join(repository, 'content/demo');

/**
 * Publishes the demo edition, pictures and search included, into a data folder, without CMS and database. What an
 * earlier run left there is used again. The site must be built.
 * @returns the public tree
 * @throws when a page cannot be drawn or an index cannot be built
 */
export async function publishDemo(dataDir: string, origin: string): Promise<string> {
  const publisher = openPublisher({
    dataDir,
    site: await loadBuiltSite(join(repository, 'site/dist')),
    kinds: pageKinds,
    source: makeFolderSource(join(demo, 'media')),
    origin,
  });
  try {
    takeDocuments(publisher);
    withdrawSample(publisher);
    for (const media of publisher.store.memory.allMedia()) await publisher.media.prepare(media);
    const { failures } = await publisher.renderAll(
      () => false,
      () => Promise.resolve(),
    );
    if (failures[0]) throw new Error(failures[0].message);
    await indexAll(publisher, dataDir);
    await compressAll(publisher);
    return publisher.folder.current;
  } finally {
    publisher.close();
  }
}

/** A story that was withdrawn, in every language, so that its notice can be looked at. */
export function withdrawnAddress(language: string): string {
  return storyAddress({ language, slug: 'bai-da-go' });
}

function withdrawSample({ store }: Publisher): void {
  for (const language of store.memory.languages) {
    store.retire({
      key: `story/${language}-bai-da-go`,
      kind: 'story',
      state: 'withdrawn',
      sequence: 0,
      rowHash: '',
      value: {
        kind: 'story',
        slug: 'bai-da-go',
        previousSlugs: [],
        language,
        at: '2026-11-20T02:00:00.000Z',
      },
    });
  }
}

function takeDocuments({ store }: Publisher): void {
  const documents = globSync('documents/**/*.json', { cwd: demo })
    .sort()
    .map((file) => documentSchema.parse(JSON.parse(readFileSync(join(demo, file), 'utf8'))));
  store.write(
    documents.map((document, sequence) => ({
      document,
      head: { key: getDocumentKey(document), sequence, rowHash: '' },
    })),
  );
}

async function indexAll(publisher: Publisher, dataDir: string): Promise<void> {
  let failure: Error | undefined;
  const indexer = new SearchIndexer({
    places: getIndexPlaces(dataDir),
    edition: publisher.store.memory,
    getRelease: () => publisher.release,
    onIndexed: () => Promise.resolve(),
    onError: (error) => (failure = new Error('Không dựng được chỉ mục tìm kiếm.', { cause: error })),
  });
  indexer.request();
  await indexer.settle();
  await indexer.close();
  if (failure) throw failure;
}

async function compressAll(publisher: Publisher): Promise<void> {
  const compressed = new CompressedPages({
    getRelease: () => publisher.release,
    onError: (error) => console.error(error),
    quietMs: 0,
    rest: 0,
  });
  compressed.request();
  await compressed.settle();
}
