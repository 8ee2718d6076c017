import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MediaCache } from '../media/media-cache.ts';
import type { MediaSource } from '../media/media-source.ts';
import type { PageKind } from '../kinds/page-kind.ts';
import { EditionStore } from './edition/edition-store.ts';
import { replaceFile } from '../files/replace-file.ts';
import { makeFolder, setAsideFolder } from '../files/set-aside.ts';
import { Publisher } from './publisher.ts';
import { SiteFolder } from './release/site-folder.ts';
import type { BuiltSite } from './render/built-site.ts';

const contract = fileURLToPath(import.meta.resolve('#contract/document.ts')).replace(/[^/]+$/, '');
/** Code that decides, beside the built site, what pages show: views, feeds, texts, file addresses, and the plan. */
const planning = [
  '../kinds',
  '../views',
  '../page-kinds.ts',
  '../drawn-kinds.ts',
  '../feeds',
  '../i18n',
  '../edition',
  './plan',
  './edition',
  './worker/parse-row.ts',
].map((path) => fileURLToPath(new URL(path, import.meta.url)));

/** Raise when entries of the index get another form. */
const ENTRY_FORM = '3';

export interface OpenOptions {
  dataDir: string;
  site: BuiltSite;
  kinds: readonly PageKind[];
  source: MediaSource;
  /** Public origin without trailing slash. */
  origin: string;
  /** Address of the WebSub hub that feeds name. */
  hub?: string | undefined;
  /** The machine can make light forms of recordings and films. */
  hasLightMedia?: boolean;
  /** What day it is, yyyy-mm-dd; the day in Việt Nam unless told otherwise. */
  getToday?: () => string;
}

/** Opens the edition and the public tree of a data folder. Only the holder of the publisher's lock may. */
export function openPublisher({
  dataDir,
  site,
  kinds,
  source,
  origin,
  hub,
  hasLightMedia,
  getToday,
}: OpenOptions): Publisher {
  const edition = join(dataDir, 'edition');
  const aside = join(dataDir, setAsideFolder);
  makeFolder(edition, aside);
  dropForeignIndex(edition, aside);
  const folder = new SiteFolder(join(dataDir, 'site'));
  folder.prune();
  return new Publisher({
    store: new EditionStore(edition),
    site,
    folder,
    media: new MediaCache(join(dataDir, 'renditions'), source),
    kinds,
    origin,
    hub,
    sources: hashSources([contract, ...planning]).slice(0, 16),
    hasLightMedia,
    getToday,
  });
}

/**
 * Documents in the index were parsed by the contract of their day. When the contract is another one now, the index is
 * dropped, and reconciling parses everything again.
 */
function dropForeignIndex(edition: string, aside: string): void {
  const stamp = join(edition, 'contract');
  const version = hashSources([contract]);
  if (readIfThere(stamp) === version) return;
  rmSync(join(edition, 'index.jsonl'), { recursive: true, force: true });
  replaceFile(stamp, version, { temporary: edition, durable: true, room: { root: edition, aside } });
}

/** @returns undefined where no file can be read */
function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Hash of the sources in folders and files. */
function hashSources(paths: readonly string[]): string {
  const hash = createHash('sha256').update(ENTRY_FORM);
  for (const path of paths) {
    const names = path.endsWith('.ts')
      ? ['']
      : readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();
    for (const name of names)
      if (path.endsWith('.ts') || name.endsWith('.ts'))
        hash.update(`${name}\0`).update(readFileSync(join(path, name)));
  }
  return hash.digest('hex');
}
