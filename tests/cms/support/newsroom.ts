import { once } from 'node:events';
import {
  createLocalReq,
  getPayload,
  handleEndpoints,
  type Payload,
  type PayloadRequest,
  type SanitizedConfig,
} from 'payload';
import pg from 'pg';
import { afterAll } from 'vitest';
import type { LanguageCode } from '#contract/languages.ts';
import type { Role } from '../../../cms/platform/access/roles.ts';
import type { User } from '../../../cms/payload-types.ts';
import { receiveRequest } from '../../../cms/platform/rest/receive-request.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';
import { rememberKeys } from './remember-keys.ts';
import { createCmsDatabase, makeCmsEnvironment } from './template.ts';

const decision = /^(\/stories\/[0-9a-f-]{36})\/(?:approve|schedule|publish)$/;

/** A limit against hanging, not against a slow machine. */
const HANGING_MS = 600_000;

export const password = 'gạo trắng nước trong 2026';

export interface Answer<T = Record<string, unknown>> {
  status: number;
  body: T;
}

export interface Account {
  user: User;
  token: string;
}

/** A whole CMS on a database and folder of its own, asked through its real REST handlers. */
export interface Newsroom {
  payload: Payload;
  dataDir: string;
  /** A second connection to the same database, as the publisher has one. */
  sql: pg.Client;
  /**
   * Asks as somebody, or as nobody. A change of a story, or a decision about it, is asked for as by someone who has just
   * read it: its `revision` is added where the body has none.
   */
  ask<T = Record<string, unknown>>(
    account: Account | undefined,
    method: string,
    path: string,
    body?: unknown,
  ): Promise<Answer<T>>;
  /** Asks with exactly this body. */
  send<T = Record<string, unknown>>(
    account: Account | undefined,
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer<T>>;
  /** Asks for a file. */
  download(account: Account, path: string): Promise<Response>;
  hire(role: Role, details?: { unit?: string; languages?: LanguageCode[] }): Promise<Account>;
  /** A request of the system itself, without a user. */
  request(): Promise<PayloadRequest>;
}

/**
 * Opens the newsroom of a test file, which closes after the file's last test: for the top of the file, outside hooks.
 * @param surroundings variables of the environment that differ from those of `makeCmsEnvironment`
 * @example
 * const newsroom = await openNewsroom();
 * const editor = await newsroom.hire('editor');
 */
export function openNewsroom(surroundings: Record<string, string> = {}): Promise<Newsroom> {
  return Promise.race([open(surroundings), refuseAfter(HANGING_MS)]);
}

async function refuseAfter(milliseconds: number): Promise<never> {
  await once(AbortSignal.timeout(milliseconds), 'abort');
  throw new Error(`The newsroom did not open within ${milliseconds} ms.`);
}

async function open(surroundings: Record<string, string>): Promise<Newsroom> {
  const folder = makeTemporaryFolder();
  const database = await createCmsDatabase(folder.path);
  Object.assign(process.env, makeCmsEnvironment(database.url, folder.path), surroundings);
  rememberKeys(password);
  const { default: config } = await import('../../../cms/payload.config.ts');
  const payload = await getPayload({ config });
  const sql = new pg.Client(database.url);
  await sql.connect();
  afterAll(async () => {
    await sql.end();
    await payload.destroy();
    await database.drop();
    folder.remove();
  });
  let hired = 0;
  return {
    payload,
    dataDir: folder.path,
    sql,
    ask: async (account, method, path, body) =>
      send(config, account, method, path, await addRevision(config, account, method, path, body)),
    send: (account, method, path, body, headers) => send(config, account, method, path, body, headers),
    download: (account, path) => request(config, account, 'GET', path),
    request: () => createLocalReq({}, payload),
    async hire(role, details = {}) {
      hired += 1;
      const email = `${role}${hired}@toasoan.test`;
      const user = await payload.create({
        collection: 'users',
        data: { name: role, email, password, role, ...details },
      });
      const { token } = await payload.login({ collection: 'users', data: { email, password } });
      return { user, token: token ?? '' };
    },
  };
}

/** Body of a change of a story, or a decision about it, with the revision that is stored now; any other body as it is. */
async function addRevision(
  config: Promise<SanitizedConfig> | SanitizedConfig,
  account: Account | undefined,
  method: string,
  path: string,
  body: unknown,
): Promise<unknown> {
  const address = method === 'PATCH' ? /^(\/stories\/[0-9a-f-]{36})(?=$|\?)/ : decision;
  const story = method === 'PATCH' || method === 'POST' ? address.exec(path)?.[1] : undefined;
  const known = body ?? {};
  if (!story || typeof known !== 'object' || 'revision' in known) return body;
  const stored = await send<{ revision?: number }>(
    config,
    account,
    'GET',
    `${story}?draft=true&depth=0`,
    undefined,
  );
  return { revision: stored.body.revision ?? 0, ...known };
}

async function send<T>(...question: Parameters<typeof request>): Promise<Answer<T>> {
  const response = await request(...question);
  const text = await response.text();
  return { status: response.status, body: parse(text) as T };
}

async function request(
  config: Promise<SanitizedConfig> | SanitizedConfig,
  account: Account | undefined,
  method: string,
  path: string,
  body?: unknown,
  more: Record<string, string> = {},
): Promise<Response> {
  const headers = new Headers({ ...(account ? { Authorization: `JWT ${account.token}` } : {}), ...more });
  if (body !== undefined && !(body instanceof FormData)) headers.set('Content-Type', 'application/json');
  const sent = new Request(`http://cms.test/api${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
  });
  const handle = receiveRequest((received: Request) => handleEndpoints({ config, request: received }));
  return handle(sent, undefined);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
