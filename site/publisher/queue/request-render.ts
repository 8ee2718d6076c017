import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { z } from 'zod';
import type { Publisher } from '../publisher.ts';
import { IncompleteReleaseError } from '../release/completeness.ts';
import { Receipts } from './receipts.ts';
import { reconcile } from './reconcile.ts';
import { SerialClient } from './serial-client.ts';
import { answerChannel, requestChannel, tryLock } from './session.ts';

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
export async function requestRender(asked: RenderRequest): Promise<string> {
  const { databaseUrl, openPublisher, say } = asked;
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'publish' });
  await client.connect();
  try {
    const request = randomUUID();
    const answered = waitForAnswer(client, request, asked);
    await client.query(`listen ${answerChannel}`);
    for (let attempt = 0; ; attempt += 1) {
      if (await tryLock(client)) return await renderHere(client, await openPublisher(), asked);
      if (attempt === 0) {
        say('Tiến trình xuất bản đang chạy; giao việc cho nó.');
        await client.query('select pg_notify($1, $2)', [requestChannel, request]);
      }
      const answer = await Promise.race([answered, sleep(RETRY_MS)]);
      if (answer) return answer;
    }
  } finally {
    await client.end();
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
  try {
    const problems = await reconcile(publisher, new Receipts(new SerialClient(client)), () => false);
    if (!publisher.canPlan)
      throw new RenderRefused('Chưa có gì để đưa lên: cài đặt trang và trang chủ chưa được xuất bản.');
    const { failures } = await publisher
      .renderAll(
        () => false,
        () => Promise.resolve(),
      )
      .catch((error: unknown) => {
        throw error instanceof IncompleteReleaseError ? new RenderRefused(error.message) : error;
      });
    const messages = [...problems, ...failures.map(({ message }) => message), ...publisher.missing];
    if (messages.length) complain?.([...new Set(messages)].join('\n'));
    return publisher.release?.id ?? '';
  } finally {
    publisher.close();
  }
}

function sleep(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}
