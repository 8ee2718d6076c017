import { join } from 'node:path';
import { PublicSearch } from '../site/search/node/public-search.ts';
import { makeNetworkReader } from './client-network.ts';
import type { Config } from './config.ts';

/** The search of the bundled server, for readers without JavaScript. @param tree the released tree */
export function openSearch(
  { dataDir, searchMissesDays }: Pick<Config, 'dataDir' | 'searchMissesDays'>,
  tree: string,
  onError: (error: unknown) => void,
): PublicSearch {
  const misses = { folder: join(dataDir, 'search-misses'), days: searchMissesDays };
  return new PublicSearch({
    tree,
    getNetwork: makeNetworkReader(),
    onError,
    ...(searchMissesDays > 0 && { misses }),
  });
}
