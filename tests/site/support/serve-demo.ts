import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublicDocument } from '#contract/document.ts';
import { getMediaNames, MediaCache } from '../../../site/media/media-cache.ts';
import { makeFolderSource } from '../../../site/media/media-source.ts';
import { makeEdition } from '../../support/memory-edition.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';
import { readDemo } from './read-demo.ts';
import { serveSite, type ServedSite } from './serve-site.ts';

const documents: readonly PublicDocument[] = readDemo();

export interface ServedDemo extends ServedSite {
  documents: readonly PublicDocument[];
  /** Puts the real renditions of a picture, known by an address of one of them, in place of the stand-ins. */
  useRealPicture(address: string): Promise<void>;
}

/** The whole demo edition as readers get it, with stand-ins of one colour for pictures. */
export async function serveDemo(): Promise<ServedDemo> {
  const media = documents.filter((document) => document.kind === 'media');
  const site = await serveSite(makeEdition(documents), media);
  const renditions = makeTemporaryFolder();
  const cache = new MediaCache(renditions.path, makeFolderSource('content/demo/media'));
  return {
    ...site,
    documents,
    async close() {
      await site.close();
      renditions.remove();
    },
    async useRealPicture(address) {
      const picture = media.find(({ file }) => address.includes(file.sha256.slice(0, 16)));
      if (!picture) throw new Error(`No picture of the demo edition has the address ${address}.`);
      await cache.prepare(picture);
      for (const name of getMediaNames(picture))
        copyFileSync(cache.pathOf(name), join(site.folder, 'tep', name));
    },
  };
}
