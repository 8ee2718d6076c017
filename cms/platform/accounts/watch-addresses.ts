import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { readVariable } from '../environment/read-variables.ts';
import { clientAddressHeader, getClientAddress } from '../rest/client-address.ts';

/** Gives every request that this process receives the header with its true origin, before anything else sees it. */
export function watchAddresses(): void {
  const trusted = readVariable('TRUSTED_PROXIES');
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    const forwarded = request.headers['x-forwarded-for'];
    request.headers[clientAddressHeader] = getClientAddress(
      request.socket.remoteAddress,
      Array.isArray(forwarded) ? forwarded.join(',') : forwarded,
      trusted,
    );
  });
}
