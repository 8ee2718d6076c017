import type { MediaCache } from '../media/media-cache.ts';
import type { PageKind } from '../views/page-kind.ts';
import type { EditionStore } from './edition/edition-store.ts';
import type { SiteFolder } from './release/site-folder.ts';
import type { BuiltSite } from './render/built-site.ts';

export interface PublisherOptions {
  store: EditionStore;
  site: BuiltSite;
  folder: SiteFolder;
  media: MediaCache;
  kinds: readonly PageKind[];
  /** Public origin without trailing slash. */
  origin: string;
  /** Hash of the code that decides, beside the built site, what pages show. */
  sources?: string;
  /** The machine can make light forms of recordings and films. */
  hasLightMedia?: boolean;
  /** What day it is, yyyy-mm-dd; the day in Việt Nam unless told otherwise. */
  getToday?: (() => string) | undefined;
}
