import { commitTransaction, initTransaction, killTransaction } from 'payload';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getClientAddress, readTrustedProxies } from '../../cms/accounts/client-address.ts';
import { checkChain, hashRow, type ChainReport, type ChainRow } from '../../cms/audit/chain.ts';
import { recordEvent, recordRefusal } from '../../cms/audit/record-event.ts';
import { getConnection } from '../../cms/database/transaction.ts';
import { openNewsroom, type Account, type Newsroom } from './support/newsroom.ts';
import { makeCmsEnvironment, runCmsCommand } from './support/template.ts';

let newsroom: Newsroom;
let auditor: Account;
let administrator: Account;

beforeAll(async () => {
  newsroom = await openNewsroom();
  auditor = await newsroom.hire('auditor');
  administrator = await newsroom.hire('administrator');
});

afterAll(() => newsroom.close());

async function record(title: string): Promise<void> {
  await recordEvent(await newsroom.request(), {
    action: 'story.approved',
    subject: { collection: 'stories', id: 'x', title },
  });
}

async function check(): Promise<ChainReport> {
  return checkChain(await getConnection(await newsroom.request()));
}

async function findTitles(): Promise<unknown[]> {
  const { rows } = await newsroom.sql.query<{ subject_title: string }>(
    'SELECT subject_title FROM audit_events WHERE subject_title IS NOT NULL ORDER BY sequence',
  );
  return rows.map((row) => row.subject_title);
}

describe('the audit log', () => {
  test('keeps who did what to what, as it was named then', async () => {
    const req = await newsroom.request();
    req.user = { ...administrator.user, collection: 'users' };
    await recordEvent(req, {
      action: 'story.returned',
      subject: { collection: 'stories', id: 'abc', title: "Gương K'Ho\u0000" },
      detail: { reason: 'Thiếu nguồn: "40%"\u0000', list: [1, null, 'Đ'] },
    });
    const { rows } = await newsroom.sql.query('SELECT * FROM audit_events ORDER BY sequence DESC LIMIT 1');
    expect(rows[0]).toMatchObject({
      action: 'story.returned',
      actor_id: administrator.user.id,
      actor_role: 'administrator',
      subject_title: 'Gương K’Ho',
      detail: { reason: 'Thiếu nguồn: "40%"', list: [1, null, 'Đ'] },
    });
    expect(await check()).toMatchObject({ count: expect.any(Number), head: rows[0]?.hash });
  });

  test('a change that is undone leaves no line, a refusal does', async () => {
    const req = await newsroom.request();
    await initTransaction(req);
    await recordEvent(req, {
      action: 'story.approved',
      subject: { collection: 'x', id: '1', title: 'undone' },
    });
    await recordRefusal(req, {
      action: 'login.failed',
      subject: { collection: 'x', id: '1', title: 'refused' },
    });
    await killTransaction(req);
    const titles = await findTitles();
    expect(titles).not.toContain('undone');
    expect(titles).toContain('refused');
    expect((await check()).problem).toBeUndefined();
  });

  test('parallel writers keep one whole chain, and none waits for another’s open work', async () => {
    const slow = await newsroom.request();
    await initTransaction(slow);
    await recordEvent(slow, {
      action: 'story.approved',
      subject: { collection: 'x', id: '1', title: 'slow' },
    });
    await Promise.all(Array.from({ length: 50 }, (_, index) => record(`parallel ${index}`)));
    await commitTransaction(slow);
    expect((await findTitles()).at(-1)).toBe('slow');
    const { rows } = await newsroom.sql.query<{ count: string }>('SELECT count(*) FROM audit_events');
    expect(await check()).toMatchObject({ count: Number(rows[0]?.count) });
    expect((await check()).problem).toBeUndefined();
  });

  test.each([
    "UPDATE audit_events SET actor_name = 'Ai đó'",
    'UPDATE audit_events SET hash = NULL',
    'DELETE FROM audit_events',
    'TRUNCATE audit_events',
    'TRUNCATE users CASCADE; TRUNCATE audit_events CASCADE',
    'SET session_replication_role = replica; DELETE FROM audit_events',
    "BEGIN; INSERT INTO audit_events (action) VALUES ('x'); UPDATE audit_events SET action = 'y', hash = 'z' WHERE hash IS NULL; COMMIT",
    "BEGIN; INSERT INTO audit_events (action) VALUES ('x'); DELETE FROM audit_events WHERE hash IS NULL; COMMIT",
  ])('the database refuses %s', async (statement) => {
    const before = await check();
    const client = new pg.Client(process.env.DATABASE_URL);
    await client.connect();
    await expect(client.query(statement)).rejects.toThrow(/Nhật ký chỉ ghi thêm|permission denied/);
    await client.query('ROLLBACK');
    await client.end();
    expect(await check()).toEqual(before);
  });

  test('a line with an invented place, time or hash is given its true ones', async () => {
    await newsroom.sql.query(
      "INSERT INTO audit_events (action, at, sequence, previous_hash, hash) VALUES ('story.approved', '2001-01-01', 1, 'a', 'b')",
    );
    const { rows } = await newsroom.sql.query<{ at: Date }>(
      'SELECT at FROM audit_events ORDER BY sequence DESC LIMIT 1',
    );
    expect(Date.now() - Number(rows[0]?.at)).toBeLessThan(60_000);
    expect((await check()).problem).toBeUndefined();
  });

  test.each(['administrator', 'publisher', 'auditor', 'editor'] as const)(
    'no %s changes, deletes or adds a line through the CMS',
    async (role) => {
      const account = await newsroom.hire(role);
      const { rows } = await newsroom.sql.query<{ id: string }>('SELECT id FROM audit_events LIMIT 1');
      const before = await check();
      for (const [method, path] of [
        ['PATCH', `/audit-events/${rows[0]?.id}`],
        ['DELETE', `/audit-events/${rows[0]?.id}`],
        ['POST', '/audit-events'],
        ['PATCH', '/audit-events?where[action][exists]=true'],
        ['DELETE', '/audit-events?where[action][exists]=true'],
        ['POST', `/audit-events/${rows[0]?.id}/duplicate`],
      ] as const) {
        const answer = await newsroom.ask(account, method, path, {
          action: 'story.approved',
          actorName: 'X',
        });
        expect([path, answer.status >= 400]).toEqual([path, true]);
      }
      expect(await check()).toEqual(before);
    },
  );

  test('also the system itself cannot change a line through Payload', async () => {
    const where = { action: { exists: true } };
    await expect(
      newsroom.payload.db.updateOne({ collection: 'audit-events', where, data: { actorName: 'X' } }),
    ).rejects.toThrow('Failed query');
    await newsroom.payload.delete({ collection: 'audit-events', where }).catch(() => undefined);
    expect((await check()).problem).toBeUndefined();
  });

  test('auditor and administrator read it, nobody else', async () => {
    expect((await newsroom.ask(auditor, 'GET', '/audit-events')).status).toBe(200);
    expect((await newsroom.ask(administrator, 'GET', '/audit-events')).status).toBe(200);
    for (const role of ['contributor', 'reporter', 'translator', 'editor', 'publisher'] as const) {
      const account = await newsroom.hire(role);
      for (const path of [
        '/audit-events',
        '/audit-events/count',
        '/audit-events?where[action][exists]=true',
      ]) {
        expect((await newsroom.ask(account, 'GET', path)).status).toBe(403);
      }
    }
  });

  test('the check finds a line that was changed, taken out, or cut off, and a rule that is gone', async () => {
    const database = newsroom.sql;
    const tampered = async (statement: string): Promise<ChainReport['problem']> => {
      await database.query('ALTER TABLE audit_events DISABLE TRIGGER USER');
      await database.query('CREATE TABLE kept AS TABLE audit_events');
      await database.query(statement);
      await database.query('ALTER TABLE audit_events ENABLE TRIGGER USER');
      const { problem } = await check();
      await database.query('ALTER TABLE audit_events DISABLE TRIGGER USER');
      await database.query(
        'DELETE FROM audit_events; INSERT INTO audit_events SELECT * FROM kept; DROP TABLE kept',
      );
      await database.query('ALTER TABLE audit_events ENABLE TRIGGER USER');
      return problem;
    };
    expect(await tampered("UPDATE audit_events SET actor_name = 'X' WHERE sequence = 3")).toMatchObject({
      sequence: '3',
    });
    expect(
      await tampered("UPDATE audit_events SET at = at + interval '1 day' WHERE sequence = 4"),
    ).toMatchObject({ sequence: '4' });
    expect(await tampered('DELETE FROM audit_events WHERE sequence = 5')).toMatchObject({ sequence: '6' });
    expect(
      await tampered('UPDATE audit_events SET sequence = NULL, hash = NULL WHERE sequence = 7'),
    ).toMatchObject({ sequence: '8' });
    expect(await tampered('UPDATE audit_events SET detail = \'{"x":1}\' WHERE sequence = 9')).toMatchObject({
      sequence: '9',
    });
    expect((await check()).problem).toBeUndefined();
    await database.query('ALTER TABLE audit_events DISABLE TRIGGER audit_events_keep_rows');
    expect((await check()).problem?.reason).toContain('audit_events_keep_rows');
    await database.query('ALTER TABLE audit_events ENABLE ALWAYS TRIGGER audit_events_keep_rows');
  });
});

describe('the audit log tells of itself', () => {
  test('which settings and accounts were changed, by whom, and what was deleted', async () => {
    const unit = await newsroom.payload.create({
      collection: 'units',
      data: { name: 'Xã Thử', level: 'commune' },
    });
    const { user } = await newsroom.hire('reporter');
    await newsroom.ask(administrator, 'PATCH', `/users/${user.id}`, { role: 'editor', unit: unit.id });
    await newsroom.ask(administrator, 'PATCH', `/users/${user.id}`, { name: 'Tên mới' });
    await newsroom.ask(administrator, 'DELETE', `/users/${user.id}`);
    await newsroom.ask(administrator, 'POST', '/globals/site-settings', {
      name: 'Gương Sáng',
      owner: 'Ban Dân vận',
      languages: ['vi'],
    });
    const { rows } = await newsroom.sql.query(
      "SELECT action, detail FROM audit_events WHERE subject_id IN ($1, 'site-settings') ORDER BY sequence",
      [user.id],
    );
    expect(rows).toMatchObject([
      { action: 'user.created', detail: { role: 'reporter' } },
      {
        action: 'user.roleChanged',
        detail: { role: { from: 'reporter', to: 'editor' }, unit: { from: null, to: unit.id } },
      },
      { action: 'user.changed', detail: { fields: ['name'] } },
      { action: 'user.deleted' },
      { action: 'settings.changed', detail: { fields: expect.arrayContaining(['name', 'owner']) } },
    ]);
    expect(JSON.stringify(rows)).not.toContain('Ban Dân vận');
  });

  test('who read the addresses of other people', async () => {
    const count = async () => {
      const { rows } = await newsroom.sql.query<{ count: string }>(
        "SELECT count(*) FROM audit_events WHERE action = 'personalData.read' AND actor_id = $1",
        [auditor.user.id],
      );
      return Number(rows[0]?.count);
    };
    const before = await count();
    await newsroom.ask(auditor, 'GET', `/users/${auditor.user.id}`);
    await newsroom.ask(auditor, 'GET', '/users/me');
    expect(await count()).toBe(before);
    await newsroom.ask(auditor, 'GET', `/users/${administrator.user.id}`);
    await newsroom.ask(auditor, 'GET', '/users');
    expect(await count()).toBe(before + 2);
  });

  test('is handed out as a table and as lines that can be checked, to those who may read it', async () => {
    await record('=HYPERLINK("http://ac.test")');
    const table = await newsroom.ask<string>(auditor, 'GET', '/audit-events/export?format=csv');
    expect(table.body).toMatch(/^﻿?Số thứ tự,Lúc/);
    expect(table.body).not.toMatch(/,"?=HYPERLINK/);
    const lines = await newsroom.ask<string>(auditor, 'GET', '/audit-events/export?format=jsonl');
    const rows = lines.body
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as ChainRow);
    expect(rows.map(({ sequence }) => sequence)).toEqual(rows.map((_, index) => `${index + 1}`));
    expect(rows.map(hashRow)).toEqual(rows.map(({ hash }) => hash));
    const some = await newsroom.ask<string>(
      auditor,
      'GET',
      '/audit-events/export?format=jsonl&where[action][equals]=audit.exported',
    );
    expect(some.body.trim().split('\n')).toHaveLength(2);
    expect((await newsroom.ask(auditor, 'GET', '/audit-events/export?format=xml')).status).toBe(400);
    expect((await newsroom.ask(auditor, 'GET', '/audit-events/check')).body).not.toHaveProperty('problem');
    const publisher = await newsroom.hire('publisher');
    for (const path of ['/audit-events/export?format=csv', '/audit-events/check']) {
      expect((await newsroom.ask(publisher, 'GET', path)).status).toBe(403);
      expect((await newsroom.ask(undefined, 'GET', path)).status).toBe(403);
    }
  });

  test('the check knows what it saw before: lines cut off the end, and a chain made anew', async () => {
    const environment = makeCmsEnvironment(process.env.DATABASE_URL ?? '', newsroom.dataDir);
    const whole = runCmsCommand(['audit', '--check'], environment) as ChainReport;
    expect(whole.problem).toBeUndefined();
    const connection = await getConnection(await newsroom.request());
    const { count, head } = whole;
    expect(await checkChain(connection, [{ count, head: head ?? '' }])).not.toHaveProperty('problem');
    expect((await checkChain(connection, [{ count: count + 1_000, head: 'x' }])).problem?.reason).toContain(
      'cắt',
    );
    expect((await checkChain(connection, [{ count: 3, head: 'x' }])).problem).toMatchObject({
      sequence: '3',
    });
    await newsroom.sql.query('ALTER TABLE audit_events DISABLE TRIGGER USER');
    await newsroom.sql.query(`DELETE FROM audit_events WHERE sequence > ${count - 2}`);
    await newsroom.sql.query('ALTER TABLE audit_events ENABLE TRIGGER USER');
    expect((runCmsCommand(['audit', '--check'], environment) as ChainReport).problem?.reason).toContain(
      'cắt',
    );
  });
});

describe('the address of whoever asks', () => {
  const trusted = readTrustedProxies('10.0.0.0/8');

  test.each([
    ['203.0.113.9', undefined, '203.0.113.9'],
    ['203.0.113.9', '1.2.3.4', '203.0.113.9'],
    ['127.0.0.1', '203.0.113.9', '203.0.113.9'],
    ['::ffff:127.0.0.1', '9.9.9.9, 203.0.113.9', '203.0.113.9'],
    ['10.1.1.1', '9.9.9.9, 203.0.113.9, 10.2.2.2', '203.0.113.9'],
    ['127.0.0.1', 'rubbish', '127.0.0.1'],
    ['127.0.0.1', undefined, '127.0.0.1'],
    ['::1', '2001:db8::7', '2001:db8::7'],
  ])('from %s saying %s is %s', (remote, forwarded, address) => {
    expect(getClientAddress(remote, forwarded, trusted)).toBe(address);
  });

  test('a proxy that is no address is named', () => {
    expect(() => readTrustedProxies('10.0.0.5, nginx')).toThrow('“nginx”');
  });
});
