import type { IncomingMessage } from 'node:http';
import { toNetwork } from '../cms/platform/accounts/network.ts';
import { readVariable } from '../cms/platform/environment/read-variables.ts';
import { getClientAddress } from '../cms/platform/rest/client-address.ts';

/** Tells the network that a request to the public site comes from, behind the proxies that are trusted. */
export function makeNetworkReader(): (request: IncomingMessage) => string {
  const trusted = readVariable('TRUSTED_PROXIES');
  return ({ headers, socket }) => {
    const forwarded = headers['x-forwarded-for'];
    const hops = Array.isArray(forwarded) ? forwarded.join(',') : forwarded;
    return toNetwork(getClientAddress(socket.remoteAddress, hops, trusted));
  };
}
