import { Webhook } from 'standardwebhooks';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PartnerWork } from '../../cms/partners/start-partner-work.ts';
import { openPartnerServer } from '../support/partner-server.ts';
import { openNewsroom } from './support/newsroom.ts';
import {
  bringLive,
  makePartner,
  moveBack,
  partnerSurroundings,
  passTime,
  readStanding,
  startTelling,
} from './support/partners.ts';
import { approve, makeSection, makeStory, publish, take } from './support/stories.ts';

const newsroom = await openNewsroom(partnerSurroundings);
const reporter = await newsroom.hire('reporter');
const publisher = await newsroom.hire('publisher');
const administrator = await newsroom.hire('administrator');
const server = await openPartnerServer();
afterAll(() => server.close());

const workers: PartnerWork[] = [];
const tell = (): void => void workers.push(startTelling());
const types = () => server.received.map(({ body }) => body?.type);
const ids = () => server.received.map(({ headers }) => headers['webhook-id']);

beforeEach(() => {
  server.received.length = 0;
  server.answer = (response) => void response.writeHead(204).end();
});

afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.close()));
  await newsroom.sql.query('DELETE FROM partners');
  await newsroom.sql.query(
    'TRUNCATE partner_deliveries, partner_events, partner_attempts, partner_states, partner_keys',
  );
});

const countBy = async (status: string): Promise<number> => {
  const { rows } = await newsroom.sql.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM partner_deliveries WHERE status = $1',
    [status],
  );
  return rows[0]?.count ?? 0;
};

describe('a partner', () => {
  test('is told of an article once its page is live, with a signature that his key proves', async () => {
    const partner = await makePartner(newsroom, administrator, server);
    tell();
    const section = await makeSection(newsroom);
    const story = await makeStory(newsroom, reporter, { section: section.id });
    await publish(newsroom, publisher, story.id);
    await expect.poll(() => countBy('held')).toBe(1);
    expect(server.received).toEqual([]);
    await bringLive(newsroom);
    await expect.poll(types).toEqual(['article.published']);
    const [received] = server.received;
    expect(new Webhook(partner.key).verify(received?.text ?? '', received?.headers ?? {})).toEqual(
      received?.body,
    );
    expect(received?.headers).toMatchObject({ 'content-type': 'application/json; charset=utf-8' });
    expect(received?.body?.data).toMatchObject({
      urn: `urn:uuid:${story.id}`,
      version: expect.any(Number),
      language: 'vi',
      title: 'Già làng hiến đất mở đường',
      summary: 'Rẫy cà phê thành con đường của buôn.',
      section: { id: section.id },
      format: 'article',
      sample: false,
      addresses: { page: expect.stringMatching(/^http.*\/vi\/bai\/gia-lang-hien-dat-mo-duong.*\/$/) },
      publishedAt: expect.any(String),
      updatedAt: expect.any(String),
    });
    await expect.poll(() => countBy('delivered')).toBe(1);
  });

  test('is told of corrections and withdrawals in their order, and of a withdrawn text nothing more', async () => {
    await makePartner(newsroom, administrator, server);
    const story = await makeStory(newsroom, reporter, { title: 'Bài sẽ gỡ' });
    await publish(newsroom, publisher, story.id);
    await bringLive(newsroom);
    tell();
    await expect.poll(types).toEqual(['article.published']);
    await newsroom.ask(reporter, 'PATCH', `/stories/${story.id}`, { title: 'Bài đã sửa' });
    await approve(newsroom, publisher, story.id);
    const told = { note: 'Xin lỗi bạn đọc.', wrong: 'Bài sẽ gỡ', right: 'Bài đã sửa' };
    await take(newsroom, publisher, story.id, 'publish', told);
    await bringLive(newsroom);
    await expect.poll(types).toEqual(['article.published', 'article.updated']);
    expect(server.received[1]?.body?.data).toMatchObject({ title: 'Bài đã sửa', correction: told });
    await take(newsroom, publisher, story.id, 'withdraw', { reason: 'Nhân vật đề nghị.' });
    await bringLive(newsroom);
    await expect.poll(types).toEqual(['article.published', 'article.updated', 'article.withdrawn']);
    const withdrawn = server.received[2]?.body?.data;
    expect(withdrawn).toMatchObject({ urn: `urn:uuid:${story.id}`, withdrawnAt: expect.any(String) });
    expect(Object.keys(withdrawn ?? {})).not.toContain('title');
    expect(JSON.stringify(withdrawn)).not.toContain('đã sửa');
    const versions = server.received.map(({ body }) => Number(body?.data.version));
    expect(versions).toEqual(versions.toSorted((a, b) => a - b));
    expect(new Set(versions).size).toBe(3);
    const { rows } = await newsroom.sql.query('SELECT type FROM partner_events WHERE payload IS NOT NULL');
    expect(rows).toEqual([{ type: 'article.withdrawn' }]);
  });

  test('gets the withdrawal and not the text when both wait, and the text cannot be sent again', async () => {
    const partner = await makePartner(newsroom, administrator, server);
    server.answer = (response) => void response.writeHead(500).end('Già làng hiến đất mở đường');
    const story = await makeStory(newsroom, reporter);
    await publish(newsroom, publisher, story.id);
    await bringLive(newsroom);
    tell();
    await expect
      .poll(() => readStanding(newsroom, publisher, partner.id).then(({ health }) => health.failures))
      .toBe(1);
    await take(newsroom, publisher, story.id, 'withdraw', { reason: 'Nhân vật đề nghị.' });
    await bringLive(newsroom);
    server.answer = (response) => void response.writeHead(204).end();
    await passTime(newsroom);
    await expect.poll(types).toEqual(['article.published', 'article.withdrawn']);
    await expect.poll(() => countBy('superseded')).toBe(1);
    const { log } = await readStanding(newsroom, publisher, partner.id);
    expect(log.map(({ type, status, title }) => [type, status, title])).toEqual([
      ['article.withdrawn', 'delivered', null],
      ['article.published', 'superseded', null],
    ]);
    expect(JSON.stringify(log)).not.toContain('Già làng');
    const again = await newsroom.ask(publisher, 'POST', `/partners/${partner.id}/replay`, {
      delivery: log[1]?.id,
    });
    expect(again.status).toBe(409);
  });

  test('is told only of the events, languages and sections that he asked for, and of what left them', async () => {
    const [own, other] = [await makeSection(newsroom), await makeSection(newsroom)];
    await makePartner(newsroom, administrator, server, {
      events: ['article.updated', 'article.withdrawn'],
      sections: [own.id],
      languages: ['vi'],
    });
    tell();
    const story = await makeStory(newsroom, reporter, { section: own.id, title: 'Đổi chuyên mục' });
    const stranger = await makeStory(newsroom, reporter, { section: other.id, title: 'Chuyên mục khác' });
    for (const { id } of [story, stranger]) await publish(newsroom, publisher, id);
    expect(await countBy('held')).toBe(0);
    await newsroom.ask(reporter, 'PATCH', `/stories/${story.id}`, { section: other.id });
    await publish(newsroom, publisher, story.id);
    await bringLive(newsroom);
    await expect.poll(types).toEqual(['article.updated']);
    await take(newsroom, publisher, story.id, 'withdraw', { reason: 'Thử.' });
    await take(newsroom, publisher, stranger.id, 'withdraw', { reason: 'Thử.' });
    await bringLive(newsroom);
    await expect.poll(types).toEqual(['article.updated', 'article.withdrawn']);
    expect(await countBy('held')).toBe(0);
  });

  test('is told nothing of what was undone', async () => {
    await makePartner(newsroom, administrator, server);
    const story = await makeStory(newsroom, reporter);
    const refused = await newsroom.ask(publisher, 'POST', `/stories/${story.id}/publish`, { revision: 999 });
    expect(refused.status).toBeGreaterThanOrEqual(400);
    expect(await countBy('held')).toBe(0);
  });
});

describe('a delivery that fails', () => {
  test('is tried again under the same id, later each time, and then arrives', async () => {
    const partner = await makePartner(newsroom, administrator, server);
    server.answer = (response) => void response.writeHead(503, { 'retry-after': '120' }).end('bận');
    const story = await makeStory(newsroom, reporter);
    await publish(newsroom, publisher, story.id);
    await bringLive(newsroom);
    tell();
    await expect.poll(() => countAttempts()).toBe(1);
    const { rows } = await newsroom.sql.query<{ wait: number; rest: number }>(
      `SELECT extract(epoch FROM next_at - now())::int AS wait,
         (SELECT extract(epoch FROM retry_at - now())::int FROM partner_states) AS rest FROM partner_deliveries`,
    );
    expect(rows[0]?.wait).toBeGreaterThan(110);
    expect(rows[0]?.rest).toBeGreaterThan(110);
    server.answer = (response) => void response.writeHead(404).end();
    await passTime(newsroom);
    await expect.poll(() => countAttempts()).toBe(2);
    server.answer = (response) => void response.writeHead(200).end('cảm ơn');
    await passTime(newsroom);
    await expect.poll(() => countBy('delivered')).toBe(1);
    expect(new Set(ids()).size).toBe(1);
    expect(ids()).toHaveLength(3);
    const { health, log } = await readStanding(newsroom, publisher, partner.id);
    expect(health).toMatchObject({
      failures: 0,
      failingSince: null,
      problem: null,
      lastSuccessAt: expect.any(String),
    });
    expect(log[0]?.attempts).toMatchObject([
      { status: 200, problem: null, answer: 'cảm ơn' },
      { status: 404, problem: 'Đối tác trả lời 404.' },
      { status: 503, answer: 'bận' },
    ]);
  });

  test('for three days is given up, and the partner is paused; whoever resumes sends it and what came since', async () => {
    const partner = await makePartner(newsroom, administrator, server);
    server.answer = (response) => void response.writeHead(500).end();
    const story = await makeStory(newsroom, reporter, { title: 'Ba ngày' });
    await publish(newsroom, publisher, story.id);
    await bringLive(newsroom);
    tell();
    await expect.poll(() => countAttempts()).toBe(1);
    await moveBack(newsroom, 71);
    await passTime(newsroom);
    await expect.poll(() => countAttempts()).toBe(2);
    expect((await readStanding(newsroom, publisher, partner.id)).health.pausedAt).toBeNull();
    await moveBack(newsroom, 2);
    await passTime(newsroom);
    await expect.poll(() => countBy('failed')).toBe(1);
    const { health } = await readStanding(newsroom, publisher, partner.id);
    expect(health).toMatchObject({
      pausedAt: expect.any(String),
      pauseReason: expect.stringContaining('Ba ngày liền'),
    });
    server.answer = (response) => void response.writeHead(204).end();
    const later = await makeStory(newsroom, reporter, { title: 'Trong lúc dừng' });
    await publish(newsroom, publisher, later.id);
    await bringLive(newsroom);
    await expect.poll(() => countBy('waiting')).toBe(1);
    expect(server.received).toHaveLength(3);
    await newsroom.ask(publisher, 'POST', `/partners/${partner.id}/resume`);
    await expect.poll(() => countBy('delivered')).toBe(2);
  });

  test('with 410 pauses the partner at once and waits', async () => {
    const partner = await makePartner(newsroom, administrator, server);
    server.answer = (response) => void response.writeHead(410).end();
    const story = await makeStory(newsroom, reporter);
    await publish(newsroom, publisher, story.id);
    await bringLive(newsroom);
    tell();
    await expect
      .poll(async () => (await readStanding(newsroom, publisher, partner.id)).health.pauseReason)
      .toContain('410');
    await passTime(newsroom);
    expect(await countBy('waiting')).toBe(1);
    expect(server.received).toHaveLength(1);
  });

  test('holds later events of its article, and of no other', async () => {
    await makePartner(newsroom, administrator, server);
    const [first, second] = [
      await makeStory(newsroom, reporter, { title: 'Bài một' }),
      await makeStory(newsroom, reporter, { title: 'Bài hai' }),
    ];
    server.answer = (response, { body }) =>
      void response.writeHead(body?.data.title === 'Bài một' ? 400 : 204).end();
    await publish(newsroom, publisher, first.id);
    await bringLive(newsroom);
    tell();
    await expect.poll(() => countAttempts()).toBe(1);
    await newsroom.ask(reporter, 'PATCH', `/stories/${first.id}`, { title: 'Bài một, sửa' });
    await publish(newsroom, publisher, first.id);
    await publish(newsroom, publisher, second.id);
    await bringLive(newsroom);
    await newsroom.sql.query('UPDATE partner_states SET retry_at = now()');
    await expect.poll(() => countBy('delivered')).toBe(1);
    expect(server.received.map(({ body }) => body?.data.title)).toEqual(['Bài một', 'Bài hai']);
    server.answer = (response) => void response.writeHead(204).end();
    await passTime(newsroom);
    await expect.poll(() => countBy('delivered')).toBe(3);
    expect(server.received.map(({ body }) => body?.data.title)).toEqual([
      'Bài một',
      'Bài hai',
      'Bài một',
      'Bài một, sửa',
    ]);
  });
});

describe('whoever looks after partners', () => {
  test('tries one who is paused; what fails is not tried again', async () => {
    const partner = await makePartner(newsroom, administrator, server);
    await newsroom.ask(publisher, 'POST', `/partners/${partner.id}/pause`);
    tell();
    const answer = await newsroom.ask<{ delivery: string }>(publisher, 'POST', `/partners/${partner.id}/try`);
    expect(answer.status).toBe(200);
    await expect.poll(types).toEqual(['test']);
    expect(ids()).toEqual([`msg_${answer.body.delivery.replaceAll('-', '')}`]);
    server.answer = (response) => void response.writeHead(500).end('hỏng');
    await newsroom.ask(publisher, 'POST', `/partners/${partner.id}/try`);
    await expect.poll(() => countBy('failed')).toBe(1);
    const { health, log } = await readStanding(newsroom, publisher, partner.id);
    expect(health).toMatchObject({ pausedAt: expect.any(String), failures: 0 });
    expect(log.map(({ type, status }) => [type, status])).toEqual([
      ['test', 'failed'],
      ['test', 'delivered'],
    ]);
  });

  test('sends a delivery once more under its id', async () => {
    const partner = await makePartner(newsroom, administrator, server);
    const story = await makeStory(newsroom, reporter);
    await publish(newsroom, publisher, story.id);
    await bringLive(newsroom);
    tell();
    await expect.poll(() => countBy('delivered')).toBe(1);
    const { log } = await readStanding(newsroom, publisher, partner.id);
    const replayed = await newsroom.ask(publisher, 'POST', `/partners/${partner.id}/replay`, {
      delivery: log[0]?.id,
    });
    expect(replayed.status).toBe(200);
    await expect.poll(() => server.received.length).toBe(2);
    expect(new Set(ids()).size).toBe(1);
    expect(server.received[0]?.text).toBe(server.received[1]?.text);
  });

  test('exchanges the key: both are good until the old one is ended, and no key is told twice', async () => {
    const partner = await makePartner(newsroom, administrator, server);
    tell();
    const made = await newsroom.ask<{ key: string }>(administrator, 'POST', `/partners/${partner.id}/keys`);
    expect(made.body.key).not.toBe(partner.key);
    await newsroom.ask(publisher, 'POST', `/partners/${partner.id}/try`);
    await expect.poll(() => server.received.length).toBe(1);
    for (const key of [partner.key, made.body.key])
      expect(
        new Webhook(key).verify(server.received[0]?.text ?? '', server.received[0]?.headers ?? {}),
      ).toBeTruthy();
    expect((await newsroom.ask(administrator, 'POST', `/partners/${partner.id}/keys/end`)).status).toBe(200);
    expect((await newsroom.ask(administrator, 'POST', `/partners/${partner.id}/keys/end`)).status).toBe(409);
    await newsroom.ask(publisher, 'POST', `/partners/${partner.id}/try`);
    await expect.poll(() => server.received.length).toBe(2);
    const last = server.received[1];
    expect(new Webhook(made.body.key).verify(last?.text ?? '', last?.headers ?? {})).toBeTruthy();
    expect(() => new Webhook(partner.key).verify(last?.text ?? '', last?.headers ?? {})).toThrow(
      'No matching signature found',
    );
    const shown = JSON.stringify([
      (await newsroom.ask(administrator, 'GET', `/partners/${partner.id}`)).body,
      await readStanding(newsroom, administrator, partner.id),
    ]);
    expect(shown).not.toContain('whsec_');
    const { rows } = await newsroom.sql.query('SELECT secret FROM partner_keys');
    expect(JSON.stringify(rows)).not.toContain('whsec_');
  });

  test('has the right to: readers read, publishers send, administrators keep address and keys', async () => {
    const partner = await makePartner(newsroom, administrator, server);
    const editor = await newsroom.hire('editor');
    const ask = async (account: typeof editor, method: string, path: string, body?: object) =>
      (await newsroom.ask(account, method, `/partners/${partner.id}${path}`, body)).status;
    expect(await ask(editor, 'GET', '/standing')).toBe(200);
    expect(await ask(reporter, 'GET', '/standing')).toBe(404);
    expect(await ask(editor, 'POST', '/try')).toBe(403);
    expect(await ask(publisher, 'POST', '/keys')).toBe(403);
    expect(await ask(publisher, 'POST', '/keys/end')).toBe(403);
    expect(await ask(publisher, 'PATCH', '', { url: 'https://khac.example/' })).toBe(403);
    expect((await newsroom.ask(undefined, 'GET', `/partners/${partner.id}/standing`)).status).toBe(401);
    for (const order of ['pause', 'resume', 'try'])
      expect(await ask(publisher, 'POST', `/${order}`)).toBe(200);
    const { rows } = await newsroom.sql.query<{ action: string }>(
      `SELECT action FROM audit_events WHERE subject_id = $1 ORDER BY sequence`,
      [partner.id],
    );
    expect(rows.map(({ action }) => action)).toEqual([
      'partner.created',
      'partner.keyMade',
      'partner.paused',
      'partner.resumed',
      'partner.tried',
    ]);
  });

  test('cannot name an inner address, leave withdrawals out, or delete a section that a partner takes', async () => {
    const section = await makeSection(newsroom);
    const partner = await makePartner(newsroom, administrator, server, { sections: [section.id] });
    const change = async (data: object) =>
      (await newsroom.ask(administrator, 'PATCH', `/partners/${partner.id}`, data)).status;
    expect(await change({ url: 'http://127.0.0.1:5432/' })).toBe(400);
    expect(await change({ url: 'https://10.0.0.1/' })).toBe(400);
    expect(await change({ url: 'http://bao.example.vn/' })).toBe(400);
    expect(await change({ events: ['article.published'] })).toBe(400);
    expect(await change({ url: 'https://bao.example.vn/nhan' })).toBe(200);
    expect((await newsroom.ask(administrator, 'DELETE', `/sections/${section.id}`)).status).toBe(409);
  });

  test('takes with a partner all that was kept to tell him', async () => {
    const partner = await makePartner(newsroom, administrator, server);
    const story = await makeStory(newsroom, reporter);
    await publish(newsroom, publisher, story.id);
    expect((await newsroom.ask(administrator, 'DELETE', `/partners/${partner.id}`)).status).toBe(200);
    const { rows } = await newsroom.sql.query(
      'SELECT id FROM partner_deliveries UNION ALL SELECT id FROM partner_keys',
    );
    expect(rows).toEqual([]);
  });
});

async function countAttempts(): Promise<number> {
  const { rows } = await newsroom.sql.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM partner_attempts',
  );
  return rows[0]?.count ?? 0;
}
