import { join } from 'node:path';

/** Where parts of the search index are written, and from what. */
export interface IndexPlaces {
  /** Parts of all languages, a folder each. */
  folder: string;
  /** Stories of the live edition. */
  edition: string;
  /** Public files by their names: captions. */
  media: string;
  /** What an earlier version kept; deleted once something is indexed. */
  former: string;
}

/** The places in a data folder. */
export function getIndexPlaces(dataDir: string): IndexPlaces {
  return {
    folder: join(dataDir, 'search-index'),
    edition: join(dataDir, 'edition'),
    media: join(dataDir, 'renditions'),
    former: join(dataDir, 'search'),
  };
}
