import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getDocumentKey, type PublicDocument } from '#contract/document.ts';
import type { PublishedRow } from '#contract/hand-over.ts';
import { makeFolderSource } from '../../../site/media/media-source.ts';
import { openPublisher } from '../../../site/publisher/open-publisher.ts';
import type { Publisher } from '../../../site/publisher/publisher.ts';
import type { BuiltSite } from '../../../site/publisher/render/built-site.ts';
import { pageKinds } from '../../../site/page-kinds.ts';
import { makeFixtureSite } from './fixture-site.ts';

/** The site that `npm run build` made. */
export const dist = fileURLToPath(new URL('../../../site/dist', import.meta.url));

export interface PublisherFixture {
  dataDir: string;
  site?: BuiltSite;
  origin?: string;
  hub?: string;
  hasLightMedia?: boolean;
  getToday?: () => string;
}

export function makePublisher({
  dataDir,
  site = makeFixtureSite(),
  origin = 'https://guong.example',
  hub,
  hasLightMedia,
  getToday = () => '2026-11-22',
}: PublisherFixture): Publisher {
  return openPublisher({
    dataDir,
    site,
    kinds: pageKinds,
    source: makeFolderSource(join(dataDir, 'media')),
    origin,
    hub,
    hasLightMedia,
    getToday,
  });
}

let sequence = 0;

/** A row of `published_documents` as the CMS would write it. */
export function makeRow(document: PublicDocument, state: PublishedRow['state'] = 'live'): PublishedRow {
  sequence += 1;
  const hash = createHash('sha256').update(JSON.stringify({ document, state })).digest('hex');
  const changed_at = new Date(Date.UTC(2026, 10, 22) + sequence * 1000);
  return { key: getDocumentKey(document), kind: document.kind, state, document, hash, sequence, changed_at };
}

/** Everything below a folder: path → content, in order. */
export function readTree(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const paths = files.map((file) => join(file.parentPath, file.name)).sort();
  return new Map(paths.map((path) => [relative(folder, path), readFileSync(path, 'latin1')]));
}
