import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { TLSSocket } from 'node:tls';

/** A webhook as it arrived. */
export interface Received {
  path: string;
  headers: Record<string, string>;
  /** Byte for byte. */
  text: string;
  /** The same as JSON; undefined where it is none. */
  body: { type: string; timestamp: string; data: Record<string, unknown> } | undefined;
  /** Name that the client asked for in TLS. */
  name: string | undefined;
}

export interface PartnerServer {
  port: number;
  received: Received[];
  /** How it answers from now on. */
  answer: (response: ServerResponse, received: Received) => void;
  /** Of connections, also those that sent nothing. */
  connections: number;
  close(): Promise<void>;
}

/** A real server of a partner on this machine, which answers 204 until it is told otherwise. */
export async function openPartnerServer(tls?: { key: Buffer; cert: Buffer }): Promise<PartnerServer> {
  const partner: PartnerServer = {
    port: 0,
    received: [],
    answer: (response) => void response.writeHead(204).end(),
    connections: 0,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  const listener: RequestListener = (request, response) => {
    void readRequest(request).then((received) => {
      partner.received.push(received);
      partner.answer(response, received);
    });
  };
  const server = tls ? createSecureServer(tls, listener) : createServer(listener);
  server.on('connection', () => (partner.connections += 1));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  partner.port = (server.address() as AddressInfo).port;
  return partner;
}

async function readRequest(request: IncomingMessage): Promise<Received> {
  const pieces: Buffer[] = [];
  for await (const piece of request as AsyncIterable<Buffer>) pieces.push(piece);
  const text = Buffer.concat(pieces).toString('utf8');
  const name = (request.socket as TLSSocket).servername;
  return {
    path: request.url ?? '',
    headers: request.headers as Record<string, string>,
    text,
    body: text.startsWith('{') ? (JSON.parse(text) as Received['body']) : undefined,
    name: typeof name === 'string' ? name : undefined,
  };
}
