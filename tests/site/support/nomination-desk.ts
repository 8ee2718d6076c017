import { readdirSync, readFileSync } from 'node:fs';
import { type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { nominationParcelSchema, type NominationParcel } from '#contract/nominations/nomination.ts';
import { NominationDesk } from '../../../site/nominations/nomination-desk.ts';
import { createPublicServer } from '../../../site/server/public-server.ts';
import { nominationFields, nominationPath } from '../../../site/views/nomination-fields.ts';
import { makeWav } from '../../support/make-wav.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';

export interface OpenDesk {
  origin: string;
  dataDir: string;
  errors: unknown[];
  server: Server;
  /** Sends a form, from a network of its own unless it says another. */
  send(fields: Fields, headers?: Record<string, string>): Promise<Reply>;
  get(address: string, headers?: Record<string, string>): Promise<Reply>;
  /** What lies in the box, by the hash of its code. */
  parcels(): Map<string, NominationParcel>;
  close(): Promise<void>;
}

export type Fields = Partial<Record<keyof typeof nominationFields, string | Blob>>;
export interface Reply {
  status: number;
  location: string;
  html: string;
  headers: Headers;
}

/** The public server with its box, over a released tree. */
export async function openDesk(
  tree: string,
  options: { mostBytes?: number; dataDir?: string } = {},
): Promise<OpenDesk> {
  const temporary = makeTemporaryFolder();
  const dataDir = options.dataDir ?? temporary.path;
  const errors: unknown[] = [];
  let networks = 0;
  const server = createPublicServer({
    tree,
    onError: (error) => errors.push(error),
    nominations: new NominationDesk({
      dataDir,
      mostBytes: options.mostBytes ?? 500_000_000,
      leastFree: 1,
      ownHost: 'guong.example',
      getNetwork: ({ headers }) => String(headers['x-network'] ?? (networks += 1)),
      onError: (error) => errors.push(error),
    }),
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const spool = join(dataDir, 'nominations/spool');
  return {
    origin,
    dataDir,
    errors,
    server,
    send: async (fields, headers = {}) => toReply(await post(origin, toForm(fields), headers)),
    get: async (address, headers = {}) =>
      toReply(await fetch(origin + address, { headers, redirect: 'manual' })),
    parcels: () =>
      new Map(
        readdirSync(spool).map((hash) => [
          hash,
          nominationParcelSchema.parse(JSON.parse(readFileSync(join(spool, hash, 'parcel.json'), 'utf8'))),
        ]),
      ),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      temporary.remove();
    },
  };
}

/** What a browser leaves out as long as nothing is chosen. */
const optional: ReadonlySet<keyof Fields> = new Set(['agrees', 'review', 'stance']);

/** A form as a browser sends it: every field, those that are empty too. */
export function toForm(fields: Fields): FormData {
  const form = new FormData();
  const given: Fields = { language: 'vi', kind: 'nominate', ...fields };
  for (const [name, field] of Object.entries(nominationFields) as [keyof Fields, string][]) {
    const value = given[name] ?? '';
    if (value instanceof Blob) form.append(field, value, 'recording');
    else if (!optional.has(name) || value) form.append(field, value);
  }
  return form;
}

export function post(origin: string, body: BodyInit, headers: Record<string, string>): Promise<Response> {
  return fetch(origin + nominationPath, { method: 'POST', body, headers, redirect: 'manual' });
}

/** A page without the words that it carries for the server. */
function withoutWords(html: string): string {
  return html.replace(/ data-nomination="[^"]*"/, '');
}

async function toReply(response: Response): Promise<Reply> {
  const { status, headers } = response;
  return {
    status,
    headers,
    location: headers.get('location') ?? '',
    html: withoutWords(await response.text()),
  };
}

/** A second of sound, as a recorder sends it. */
export function recordVoice(seconds = 1): Blob {
  return new Blob([Uint8Array.from(makeWav(seconds))], { type: 'audio/wav' });
}
