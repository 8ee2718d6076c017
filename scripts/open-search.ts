import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { toNetwork } from '../cms/platform/accounts/network.ts';
import { readVariable } from '../cms/platform/environment/read-variables.ts';
import { getClientAddress } from '../cms/platform/rest/client-address.ts';
import { PublicSearch } from '../site/search/node/public-search.ts';
import type { Config } from './config.ts';

/** The search of the bundled server, for readers without JavaScript. @param tree the released tree */
export function openSearch(
  { dataDir, searchMissesDays }: Pick<Config, 'dataDir' | 'searchMissesDays'>,
  tree: string,
  onError: (error: unknown) => void,
): PublicSearch {
  const trusted = readVariable('TRUSTED_PROXIES');
  const getNetwork = ({ headers, socket }: IncomingMessage) => {
    const forwarded = headers['x-forwarded-for'];
    const hops = Array.isArray(forwarded) ? forwarded.join(',') : forwarded;
    return toNetwork(getClientAddress(socket.remoteAddress, hops, trusted));
  };
  const misses = { folder: join(dataDir, 'search-misses'), days: searchMissesDays };
  return new PublicSearch({ tree, getNetwork, onError, ...(searchMissesDays > 0 && { misses }) });
}
