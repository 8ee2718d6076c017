import { commitTransaction, initTransaction, killTransaction } from 'payload';
import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { checkChain, type ChainReport } from '../../cms/platform/audit/chain.ts';
import { recordEvent, recordRefusal } from '../../cms/platform/audit/record-event.ts';
import { getConnection } from '../../cms/platform/database/transaction.ts';
import { openNewsroom } from './support/newsroom.ts';

const newsroom = await openNewsroom();
const auditor = await newsroom.hire('auditor');
const administrator = await newsroom.hire('administrator');

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
    const { rows } = await newsroom.sql.query<{ hash: string }>(
      'SELECT * FROM audit_events ORDER BY sequence DESC LIMIT 1',
    );
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
