import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { z } from 'zod';
import type { Publisher } from '../publisher.ts';
import { IncompleteReleaseError } from '../release/completeness.ts';
import { Background, type MakeFollowUps } from '../after/background.ts';
import { Receipts } from '../hand-over/receipts.ts';
import { reconcile } from './reconcile.ts';
import { SerialClient } from '../hand-over/serial-client.ts';
import { answerChannel, requestChannel, toMendRequest, tryLock } from '../hand-over/session.ts';

const RETRY_MS = 1_000;
const answerShape = z.object({
  request: z.string(),
  error: z.string(),
  release: z.string().optional(),
  missing: z.string().optional(),
});

/** Why there is no new release, in Vietnamese, for the operator. */
export class RenderRefused extends Error {
  override readonly name = 'RenderRefused';
}

export interface RenderRequest {
  databaseUrl: string;
  /** Opens the folders, when no worker runs that could do the work. */
  openPublisher(): Promise<Publisher>;
  say(line: string): void;
  /** Told what is not right all the same, in Vietnamese. */
  complain?(problem: string): void;
}

/**
 * Has everything rendered into a new release: by the active worker when there is one, else by this process, which
 * then is the active one. The edition is compared with the database and mended first.
 * @returns the id of the release
 * @throws with the reason when there is none, IncompleteReleaseError's among them: the public release is then the old one
 */
export function requestRender(asked: RenderRequest): Promise<string> {
  return request(asked, randomUUID(), renderHere);
}

export interface MendRequest extends Omit<RenderRequest, 'complain'> {
  followUps: MakeFollowUps;
}

/**
 * Has edition, release and made files compared by their bytes with the database and mended, by whoever is the active
 * one. What is made beside pages (search, share images, compressed forms) a running worker makes again right after;
 * without one what is damaged is deleted, and made again at the next start.
 * @returns why documents could not be mended, in Vietnamese
 */
export async function requestMending(asked: MendRequest): Promise<string[]> {
  const problems: string[] = [];
  await request(
    { ...asked, complain: (problem) => problems.push(...problem.split('\n')) },
    toMendRequest(randomUUID()),
    async (client, publisher) => {
      problems.push(...(await mendHere(client, publisher, asked.followUps)));
      return publisher.release?.id ?? '';
    },
  );
  return problems;
}

async function request(
  asked: RenderRequest,
  message: string,
  workHere: (client: pg.Client, publisher: Publisher, asked: RenderRequest) => Promise<string>,
): Promise<string> {
  const { databaseUrl, openPublisher, say } = asked;
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'publish' });
  await client.connect();
  try {
    const answered = waitForAnswer(client, message, asked);
    await client.query(`listen ${answerChannel}`);
    for (let attempt = 0; ; attempt += 1) {
      if (await tryLock(client))
        return await work(await openPublisher(), (own) => workHere(client, own, asked));
      if (attempt === 0) {
        say('Tiến trình xuất bản đang chạy; giao việc cho nó.');
        await client.query('select pg_notify($1, $2)', [requestChannel, message]);
      }
      const answer = await Promise.race([answered, sleep(RETRY_MS)]);
      if (answer) return answer;
    }
  } finally {
    await client.end();
  }
}

async function work(publisher: Publisher, task: (publisher: Publisher) => Promise<string>): Promise<string> {
  try {
    return await task(publisher);
  } finally {
    publisher.close();
  }
}

/** A worker that dies over the request leaves the lock, which is asked for again and again. */
function waitForAnswer(client: pg.Client, request: string, { complain }: RenderRequest): Promise<string> {
  const answered = new Promise<string>((resolve, reject) => {
    client.on('notification', ({ channel, payload = '' }) => {
      if (channel !== answerChannel) return;
      const answer = answerShape.parse(JSON.parse(payload));
      if (answer.request !== request) return;
      if (answer.missing) complain?.(answer.missing);
      if (answer.error) reject(new RenderRefused(answer.error));
      else resolve(answer.release ?? '');
    });
  });
  answered.catch(() => undefined);
  return answered;
}

async function renderHere(
  client: pg.Client,
  publisher: Publisher,
  { complain }: RenderRequest,
): Promise<string> {
  const problems = await reconcile(publisher, new Receipts(new SerialClient(client)), never);
  if (!publisher.canPlan)
    throw new RenderRefused('Chưa có gì để đưa lên: cài đặt trang và trang chủ chưa được xuất bản.');
  const failures = await renderAll(publisher);
  const messages = [...problems, ...failures, ...publisher.completeness.missing];
  if (messages.length) complain?.([...new Set(messages)].join('\n'));
  return publisher.release?.id ?? '';
}

/** @returns why pages could not be drawn @throws RenderRefused when live pages would be missing */
async function renderAll(publisher: Publisher): Promise<string[]> {
  try {
    const { failures } = await publisher.renderAll(never, nothing);
    return failures.map(({ message }) => message);
  } catch (error) {
    throw error instanceof IncompleteReleaseError ? new RenderRefused(error.message) : error;
  }
}

async function mendHere(
  client: pg.Client,
  publisher: Publisher,
  followUps: MakeFollowUps,
): Promise<string[]> {
  const problems = await reconcile(publisher, new Receipts(new SerialClient(client)), never);
  if (!publisher.canPlan) return problems;
  const receipts = { stampIndexed: nothing, stampMirrored: nothing, noteFeeds: nothing };
  const status = { setAlarms: () => undefined };
  const background = new Background(followUps({ publisher, receipts, status }));
  await background.dropDamaged(nothing);
  await background.close();
  publisher.replan();
  const { release } = publisher;
  if (!release || publisher.needsNewRelease(release)) return [...problems, ...(await renderAll(publisher))];
  const { failures } = await publisher.update(release, never);
  await release.removeStrays(nothing);
  return [...problems, ...failures.map(({ message }) => message)];
}

const never = (): boolean => false;
const nothing = (): Promise<void> => Promise.resolve();

function sleep(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}
