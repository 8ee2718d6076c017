import { describe, expect, test } from 'vitest';
import { checkChain, hashRow, type ChainReport, type ChainRow } from '../../cms/platform/audit/chain.ts';
import { recordEvent } from '../../cms/platform/audit/record-event.ts';
import { getConnection } from '../../cms/platform/database/transaction.ts';
import { openNewsroom } from './support/newsroom.ts';
import { makeCmsEnvironment, runCmsCommand } from './support/template.ts';

const newsroom = await openNewsroom();
const auditor = await newsroom.hire('auditor');
const administrator = await newsroom.hire('administrator');

async function record(title: string): Promise<void> {
  await recordEvent(await newsroom.request(), {
    action: 'story.approved',
    subject: { collection: 'stories', id: 'x', title },
  });
}

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
