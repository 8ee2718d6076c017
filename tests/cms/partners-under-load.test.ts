import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Certificate } from '../../cms/story/withdrawal/certificate.ts';
import type { StoryFlow } from '../../cms/story/workflow/story-flow.ts';
import { findAlarms } from '../../cms/partners/find-alarms.ts';
import { tidyDeliveries } from '../../cms/partners/sending/tidy-deliveries.ts';
import type { PartnerWork } from '../../cms/partners/start-partner-work.ts';
import { runInTransaction } from '../../cms/platform/database/transaction.ts';
import { takeDown } from '../../cms/story/withdrawal/take-down.ts';
import { openPartnerServer, type PartnerServer } from '../support/partner-server.ts';
import { openNewsroom } from './support/newsroom.ts';
import {
  bringLive,
  makePartner,
  moveBack,
  partnerSurroundings,
  passTime,
  startTelling,
} from './support/partners.ts';
import { makeStory, publish } from './support/stories.ts';

const newsroom = await openNewsroom(partnerSurroundings);
const reporter = await newsroom.hire('reporter');
const publisher = await newsroom.hire('publisher');
const administrator = await newsroom.hire('administrator');
const good = await openPartnerServer();
const bad = await openPartnerServer();
afterAll(() => Promise.all([good.close(), bad.close()]));

const workers: PartnerWork[] = [];
const tell = (): void => void workers.push(startTelling());

const reset = (server: PartnerServer): void => {
  server.received.length = 0;
  server.answer = (response) => void response.writeHead(204).end();
};

beforeEach(() => [good, bad].forEach(reset));

afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.close()));
  await newsroom.sql.query('DELETE FROM partners');
  await newsroom.sql.query(
    'TRUNCATE partner_deliveries, partner_events, partner_attempts, partner_states, partner_keys',
  );
});

async function count(where: string): Promise<number> {
  const { rows } = await newsroom.sql.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM partner_deliveries WHERE ${where}`,
  );
  return rows[0]?.count ?? 0;
}

/** So many articles that wait for a partner, as publishing has left them. */
async function fill(partner: string, many: number): Promise<void> {
  await newsroom.sql.query(
    `WITH events AS (
       INSERT INTO partner_events (type, article, payload)
       SELECT 'article.published', gen_random_uuid(), '{"type":"article.published","data":{"n":' || n || '}}'
       FROM generate_series(1, $2::int) n RETURNING id, article)
     INSERT INTO partner_deliveries (event_id, partner_id, article, status)
     SELECT id, $1, article, 'waiting' FROM events`,
    [partner, many],
  );
}

describe('what was handed over', () => {
  test('is told exactly when it is kept: a transaction that is undone leaves no delivery', async () => {
    await makePartner(newsroom, administrator, good);
    const story = await makeStory(newsroom, reporter);
    await publish(newsroom, publisher, story.id);
    expect(await count('true')).toBe(1);
    const req = await newsroom.request();
    const undone = runInTransaction(req, async () => {
      await takeDown(req, 'story', story.id);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await count('true')).toBe(1);
    expect(await count("status = 'held'")).toBe(1);
  });

  test('is told after a crash between commit and sending, and after one in the middle of sending', async () => {
    await makePartner(newsroom, administrator, good);
    const story = await makeStory(newsroom, reporter);
    await publish(newsroom, publisher, story.id);
    await bringLive(newsroom);
    good.answer = () => undefined;
    const code = `
      import { startPartnerWork } from './cms/partners/start-partner-work.ts';
      startPartnerWork({ databaseUrl: process.env.DATABASE_URL, publicUrl: '', privateHosts: new Set(['localhost']), say() {} });`;
    const dying = spawn(process.execPath, ['--input-type=module', '-e', code], {
      env: process.env,
      stdio: 'inherit',
    });
    await expect.poll(() => good.received.length).toBe(1);
    dying.kill('SIGKILL');
    await once(dying, 'exit');
    reset(good);
    tell();
    // The lease of the dead holds for a minute.
    expect(await count("status = 'waiting' AND lease_until > now()")).toBe(1);
    const [{ id } = { id: '' }] = (
      await newsroom.sql.query<{ id: string }>('SELECT id FROM partner_deliveries')
    ).rows;
    await newsroom.sql.query('UPDATE partner_deliveries SET lease_until = now()');
    await expect.poll(() => count("status = 'delivered'")).toBe(1);
    expect(good.received.map(({ headers }) => headers['webhook-id'])).toEqual([
      `msg_${id.replaceAll('-', '')}`,
    ]);
  });

  test('is told once by two workers side by side, an article’s events in their order', async () => {
    const partner = await makePartner(newsroom, administrator, good);
    await fill(partner.id, 300);
    await newsroom.sql.query(
      `WITH events AS (
         INSERT INTO partner_events (type, article, payload)
         SELECT 'article.updated', article, replace(payload, 'published', 'updated') FROM partner_events ORDER BY id
         RETURNING id, article)
       INSERT INTO partner_deliveries (event_id, partner_id, article, status)
       SELECT id, $1, article, 'waiting' FROM events`,
      [partner.id],
    );
    tell();
    tell();
    await expect.poll(() => count("status = 'delivered'"), { timeout: 50_000 }).toBe(600);
    const ids = good.received.map(({ headers }) => headers['webhook-id']);
    expect(ids).toHaveLength(600);
    expect(new Set(ids).size).toBe(600);
    const order = new Map<unknown, string[]>();
    for (const { body } of good.received)
      order.set(body?.data.n, [...(order.get(body?.data.n) ?? []), body?.type ?? '']);
    expect([...order.values()].filter(([first]) => first !== 'article.published')).toEqual([]);
  });
});

describe('a partner who is down, slow or talks without end', () => {
  test('holds no other', async () => {
    const [slow, fast] = [
      await makePartner(newsroom, administrator, bad, { name: 'Chậm' }),
      await makePartner(newsroom, administrator, good, { name: 'Nhanh' }),
    ];
    await makePartner(newsroom, administrator, { port: 1 }, { name: 'Đã tắt' });
    bad.answer = () => undefined;
    await fill(slow.id, 500);
    const story = await makeStory(newsroom, reporter);
    await publish(newsroom, publisher, story.id);
    await bringLive(newsroom);
    const startedAt = performance.now();
    tell();
    await expect.poll(() => good.received.length).toBe(1);
    expect(performance.now() - startedAt).toBeLessThan(4_000);
    // It is written down once the partner's answer was read.
    await expect.poll(() => count(`partner_id = '${fast.id}' AND status = 'delivered'`)).toBe(1);
    // At most two of the slow one's are on the way.
    expect(bad.received.length).toBeLessThanOrEqual(2);
  });

  test('with 20,000 deliveries waiting delays neither publishing nor others', async () => {
    const away = await makePartner(newsroom, administrator, { port: 1 }, { name: 'Đã tắt' });
    await makePartner(newsroom, administrator, good, { name: 'Còn đây' });
    await fill(away.id, 20_000);
    tell();
    await expect.poll(() => count('attempts > 0')).toBeGreaterThan(0);
    const story = await makeStory(newsroom, reporter);
    const startedAt = performance.now();
    await publish(newsroom, publisher, story.id);
    const published = performance.now() - startedAt;
    await bringLive(newsroom);
    const liveAt = performance.now();
    await expect.poll(() => good.received.length).toBe(1);
    expect(performance.now() - liveAt).toBeLessThan(5_000);
    expect(published).toBeLessThan(5_000);
    expect(await count(`partner_id = '${away.id}' AND attempts > 0`)).toBeLessThan(20);
  });

  test('gets what waited when he is back, at once', async () => {
    const partner = await makePartner(newsroom, administrator, bad);
    bad.answer = (response) => response.destroy();
    await fill(partner.id, 5);
    tell();
    for (const failures of [1, 2, 3]) {
      await expect.poll(() => readFailures(partner.id)).toBeGreaterThanOrEqual(failures);
      await newsroom.sql.query('UPDATE partner_states SET retry_at = now()');
    }
    bad.answer = (response) => void response.writeHead(204).end();
    await newsroom.sql.query('UPDATE partner_states SET retry_at = now()');
    await expect.poll(() => count("status = 'delivered'")).toBe(5);
  });
});

describe('the newsroom', () => {
  test('sees in the receipt and the certificate how far partners have been told', async () => {
    await makePartner(newsroom, administrator, good);
    await makePartner(newsroom, administrator, bad);
    bad.answer = (response) => void response.writeHead(500).end();
    const story = await makeStory(newsroom, reporter);
    await publish(newsroom, publisher, story.id);
    const readFlow = async () =>
      (await newsroom.ask<StoryFlow>(reporter, 'GET', `/stories/${story.id}/flow`)).body;
    expect((await readFlow()).partners).toEqual({
      partners: 2,
      delivered: 0,
      waiting: 2,
      failed: 0,
      lastAt: null,
    });
    await bringLive(newsroom);
    tell();
    await expect.poll(async () => (await readFlow()).partners?.delivered).toBe(1);
    expect((await readFlow()).partners).toMatchObject({
      partners: 2,
      waiting: 1,
      lastAt: expect.any(String),
    });
    const { body } = await newsroom.ask<{ certificate: string }>(
      publisher,
      'POST',
      `/stories/${story.id}/withdraw`,
      {
        reason: 'Thử.',
      },
    );
    await bringLive(newsroom);
    bad.answer = (response) => void response.writeHead(204).end();
    await passTime(newsroom);
    const readTold = async () => {
      const answer = await newsroom.ask<Certificate>(
        publisher,
        'GET',
        `/withdrawals/${body.certificate}/certificate`,
      );
      return answer.body.items.map(({ kind, partners }) => [kind, partners?.delivered, partners?.partners]);
    };
    await expect.poll(async () => (await readTold())[0]).toEqual(['story', 2, 2]);
  });

  test('is alarmed after an hour, and when a partner is paused', async () => {
    const partner = await makePartner(newsroom, administrator, { port: 1 });
    await fill(partner.id, 1);
    tell();
    await expect.poll(() => readFailures(partner.id)).toBe(1);
    expect(await findAlarms(newsroom.payload)).toEqual([]);
    await moveBack(newsroom, 1);
    expect(await findAlarms(newsroom.payload)).toMatchObject([
      { name: 'Báo Lâm Đồng', text: expect.stringContaining('Máy từ chối kết nối') },
    ]);
    await newsroom.ask(publisher, 'POST', `/partners/${partner.id}/resume`);
    await newsroom.ask(publisher, 'POST', `/partners/${partner.id}/pause`);
    expect(await findAlarms(newsroom.payload)).toMatchObject([{ text: expect.stringContaining('Đã dừng') }]);
  });

  test('keeps finished deliveries for thirty days and those of the absent for ninety', async () => {
    const partner = await makePartner(newsroom, administrator, good);
    await fill(partner.id, 4);
    await newsroom.sql.query(`
      UPDATE partner_events SET created_at = now() - interval '100 days';
      WITH numbered AS (SELECT id, row_number() OVER (ORDER BY event_id) AS n FROM partner_deliveries)
      UPDATE partner_deliveries d SET
        status = CASE WHEN n < 3 THEN 'delivered' ELSE 'waiting' END,
        finished_at = CASE n WHEN 1 THEN now() - interval '31 days' WHEN 2 THEN now() - interval '29 days' END,
        created_at = CASE n WHEN 3 THEN now() - interval '91 days' ELSE now() - interval '89 days' END
      FROM numbered WHERE numbered.id = d.id`);
    const { Pool } = await import('pg').then(({ default: pg }) => pg);
    const pool = new Pool({ connectionString: process.env.DATABASE_URL });
    await tidyDeliveries(pool);
    await pool.end();
    const { rows } = await newsroom.sql.query('SELECT status FROM partner_deliveries ORDER BY event_id');
    expect(rows.map(({ status }: { status: string }) => status)).toEqual(['delivered', 'failed', 'waiting']);
    expect((await newsroom.sql.query('SELECT id FROM partner_events')).rows).toHaveLength(3);
  });
});

async function readFailures(partner: string): Promise<number> {
  const { rows } = await newsroom.sql.query<{ failures: number }>(
    'SELECT failures FROM partner_states WHERE partner_id = $1',
    [partner],
  );
  return rows[0]?.failures ?? 0;
}
