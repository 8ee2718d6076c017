import { join } from 'node:path';
import { makeFolderSource } from '../../../site/media/media-source.ts';
import { openPublisher } from '../../../site/publisher/open-publisher.ts';
import type { Publisher } from '../../../site/publisher/publisher.ts';
import { loadBuiltSite } from '../../../site/publisher/render/built-site.ts';
import { plainKinds } from './plain-kinds.ts';

/** Our publisher with the plain site that all three generators draw. */
export async function openPlainPublisher(dataDir: string, dist: string): Promise<Publisher> {
  return openPublisher({
    dataDir,
    site: await loadBuiltSite(dist),
    kinds: plainKinds,
    source: makeFolderSource(join(dataDir, 'media')),
    origin: 'https://guong.example',
  });
}
