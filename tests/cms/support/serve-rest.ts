import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { handleEndpoints, type SanitizedConfig } from 'payload';
import { watchAddresses } from '../../../cms/platform/accounts/watch-addresses.ts';
import { receiveRequest } from '../../../cms/platform/rest/receive-request.ts';

export interface RestServer {
  origin: string;
  close(): Promise<void>;
}

/** The API of a newsroom behind a real socket: door and addresses as in the built system, only Next's pages are missing. */
export async function serveRest(config: SanitizedConfig): Promise<RestServer> {
  watchAddresses();
  const handle = receiveRequest((request: Request) => handleEndpoints({ config, request }));
  const server = createServer((message, response) => {
    const headers = new Headers(
      Object.entries(message.headers).flatMap(([name, value]): [string, string][] =>
        value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
      ),
    );
    const hasBody = message.method !== 'GET' && message.method !== 'HEAD';
    const request = new Request(`http://cms.test${message.url}`, {
      method: message.method ?? 'GET',
      headers,
      ...(hasBody ? { body: Readable.toWeb(message) as ReadableStream, duplex: 'half' } : {}),
    });
    handle(request, undefined)
      .then(async (answer) => {
        response.statusCode = answer.status;
        answer.headers.forEach((value, name) => name !== 'set-cookie' && response.setHeader(name, value));
        response.setHeader('set-cookie', answer.headers.getSetCookie());
        response.end(Buffer.from(await answer.arrayBuffer()));
      })
      .catch((error: unknown) => response.destroy(error as Error));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
