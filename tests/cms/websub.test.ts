import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PartnerWork } from '../../cms/partners/start-partner-work.ts';
import { findAlarms } from '../../cms/partners/find-alarms.ts';
import { Receipts } from '../../site/publisher/hand-over/receipts.ts';
import { SerialClient } from '../../site/publisher/hand-over/serial-client.ts';
import { openPartnerServer } from '../support/partner-server.ts';
import { openNewsroom } from './support/newsroom.ts';
import { makePartner, partnerSurroundings, startTelling } from './support/partners.ts';

const server = await openPartnerServer();
const hub = `http://localhost:${server.port}/hub`;
const newsroom = await openNewsroom({ ...partnerSurroundings, WEBSUB_HUB: hub });
const administrator = await newsroom.hire('administrator');
const receipts = new Receipts(new SerialClient(newsroom.sql));
afterAll(() => server.close());

let work: PartnerWork | undefined;
const told = () => server.received.map(({ text }) => new URLSearchParams(text).get('hub.url'));
const untold = async () => {
  const { rows } = await newsroom.sql.query<{ address: string }>(
    'SELECT address FROM hub_feeds WHERE told_hash IS DISTINCT FROM hash ORDER BY address',
  );
  return rows.map(({ address }) => address);
};

beforeEach(() => {
  server.received.length = 0;
  server.answer = (response) => void response.writeHead(204).end();
});

afterEach(async () => {
  await work?.close();
  await newsroom.sql.query('TRUNCATE hub_feeds');
});

describe('the hub', () => {
  test('is told of each feed that changed, once for all its changes', async () => {
    await receipts.noteFeeds([
      { address: '/vi/rss.xml', hash: 'a' },
      { address: '/en/rss.xml', hash: 'b' },
    ]);
    work = startTelling(hub);
    await expect.poll(untold).toEqual([]);
    expect(told().toSorted()).toEqual([
      'https://guongsang.example.vn/en/rss.xml',
      'https://guongsang.example.vn/vi/rss.xml',
    ]);
    expect(server.received[0]).toMatchObject({
      path: '/hub',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      text: expect.stringContaining('hub.mode=publish'),
    });
    await receipts.noteFeeds([
      { address: '/vi/rss.xml', hash: 'c' },
      { address: '/en/rss.xml', hash: 'b' },
    ]);
    await expect.poll(untold).toEqual([]);
    expect(told().slice(2)).toEqual(['https://guongsang.example.vn/vi/rss.xml']);
  });

  test('that does not answer is told again, later, for three days; an alarm says so after an hour', async () => {
    server.answer = (response) => void response.writeHead(500).end();
    await receipts.noteFeeds([{ address: '/vi/rss.xml', hash: 'a' }]);
    work = startTelling(hub);
    const readFeed = async () => {
      const { rows } = await newsroom.sql.query<{ attempts: number; wait: number }>(
        'SELECT attempts, extract(epoch FROM next_at - now())::int AS wait FROM hub_feeds WHERE lease_until IS NULL',
      );
      return rows[0];
    };
    await expect.poll(async () => (await readFeed())?.attempts).toBe(1);
    expect((await readFeed())?.wait).toBeGreaterThan(5);
    expect(await findAlarms(newsroom.payload)).toEqual([]);
    await newsroom.sql.query("UPDATE hub_feeds SET first_tried_at = now() - interval '71 hours'");
    expect(await findAlarms(newsroom.payload)).toMatchObject([
      { name: 'Trạm WebSub', text: expect.stringContaining('500') },
    ]);
    server.answer = (response) => void response.writeHead(202).end();
    await newsroom.sql.query('UPDATE hub_feeds SET next_at = now()');
    await expect.poll(untold).toEqual([]);
    await newsroom.sql.query(
      "UPDATE hub_feeds SET hash = 'z', next_at = now(), first_tried_at = now() - interval '73 hours'",
    );
    await receipts.noteFeeds([{ address: '/en/rss.xml', hash: 'a' }]);
    await expect.poll(untold).toEqual(['/vi/rss.xml']);
  });

  test('is told nothing where none is set', async () => {
    await receipts.noteFeeds([{ address: '/vi/rss.xml', hash: 'a' }]);
    const partner = await makePartner(newsroom, administrator, server);
    await newsroom.ask(administrator, 'POST', `/partners/${partner.id}/try`);
    work = startTelling();
    await expect.poll(() => server.received.length).toBe(1);
    expect(server.received.map(({ path }) => path)).toEqual(['/nhan']);
    expect(await untold()).toEqual(['/vi/rss.xml']);
  });
});
