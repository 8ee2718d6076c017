import pg from 'pg';
import { pause } from '../../background/pause.ts';
import { handOverChannel } from '#contract/hand-over.ts';

/** Where `npm run publish` asks a running worker for something, and where the worker answers. */
export const requestChannel = 'publisher_requests';
export const answerChannel = 'publisher_answers';

const MEND = 'mend ';

/** A request to compare and mend instead of rendering everything. */
export function toMendRequest(id: string): string {
  return MEND + id;
}

export function isMendRequest(request: string): boolean {
  return request.startsWith(MEND);
}

/** Key of the advisory lock of the one active publisher: the letters GS and a number. */
const LOCK = [0x4753, 1];
const STANDBY_MS = 1_000;

/** A connection that holds the lock of the active publisher: while it lives nobody else writes the public tree. */
export interface Session {
  client: pg.Client;
  /** Aborted when the connection is lost, and with it the lock. */
  lost: AbortSignal;
  /** Payloads of `publisher_requests` not yet taken. */
  requests: string[];
  end(): Promise<void>;
}

export interface SessionOptions {
  databaseUrl: string;
  signal: AbortSignal;
  /** Called at every notification. */
  onWake(): void;
  /** Called once when another process is the active one. */
  onStandby(): void;
}

/** Connects and waits for the lock. @returns undefined when `signal` ended the waiting. @throws when it cannot connect */
export async function openSession(options: SessionOptions): Promise<Session | undefined> {
  const { databaseUrl, signal, onWake } = options;
  const client = new pg.Client({
    connectionString: databaseUrl,
    application_name: 'publisher',
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
  });
  const lost = new AbortController();
  client.on('error', () => lost.abort());
  client.on('end', () => lost.abort());
  lost.signal.addEventListener('abort', onWake, { once: true });
  const session: Session = { client, lost: lost.signal, requests: [], end: () => endClient(client) };
  client.on('notification', ({ channel, payload }) => {
    if (channel === requestChannel && payload) session.requests.push(payload);
    onWake();
  });
  try {
    await client.connect();
    if (!(await waitForLock(session, options))) {
      await session.end();
      return undefined;
    }
    await client.query(`listen ${handOverChannel}; listen ${requestChannel}`);
    signal.throwIfAborted();
    return session;
  } catch (error) {
    await session.end();
    if (signal.aborted) return undefined;
    throw error;
  }
}

/** Takes the lock if nobody has it. */
export async function tryLock(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ locked: boolean }>(
    'select pg_try_advisory_lock($1, $2) as locked',
    LOCK,
  );
  return rows[0]?.locked === true;
}

/** Gives the lock back that `tryLock` took. */
export async function unlock(client: pg.ClientBase): Promise<void> {
  await client.query('select pg_advisory_unlock($1, $2)', LOCK);
}

async function waitForLock({ client }: Session, { signal, onStandby }: SessionOptions): Promise<boolean> {
  for (let attempt = 0; !signal.aborted; attempt += 1) {
    if (await tryLock(client)) return true;
    if (attempt === 0) onStandby();
    await pause(STANDBY_MS, signal);
  }
  return false;
}

/** A connection that is broken already has nothing to say goodbye to. */
async function endClient(client: pg.Client): Promise<void> {
  await Promise.race([
    client.end().catch(() => undefined),
    new Promise((resolve) => setTimeout(resolve, 1_000).unref()),
  ]);
}
