import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findQueue, findQueues } from '../../cms/desk/queues/find-queues.ts';
import { readMisses } from '../../cms/desk/queues/search-misses.ts';
import { joinLine } from '../../cms/documents/search-aliases/join-line.ts';
import { checkLines, readLines, writeLines } from '../../cms/documents/search-aliases/alias-lines.ts';
import { firstSearchAliases } from '#contract/search-aliases.ts';
import { openNewsroom, type Account } from './support/newsroom.ts';
import { publishTerm } from './support/terms.ts';

const newsroom = await openNewsroom({ SEARCH_MISSES_DAYS: '90' });
const folder = join(newsroom.dataDir, 'search-misses');
const editor = await newsroom.hire('editor');
const publisher = await newsroom.hire('publisher');
const administrator = await newsroom.hire('administrator');
const id = 'tim-ma-khong-thay';

function writeDay(daysAgo: number, text: unknown): void {
  mkdirSync(folder, { recursive: true });
  const day = new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10);
  writeFileSync(join(folder, `${day}.json`), typeof text === 'string' ? text : JSON.stringify(text));
}

async function queuesOf({ user }: Account) {
  return { ...(await newsroom.request()), user };
}

test('what readers did not find is summed up over thirty days, by language, the most wanted first', async () => {
  expect((await findQueue(await queuesOf(editor), id))?.total).toBe(0);
  writeDay(0, { vi: { 'chu ru': 2, 'dien hinh': 1 }, km: { 'chu ru': 1 } });
  writeDay(29, { vi: { 'chu ru': 3 } });
  writeDay(30, { vi: { 'chu ru': 100 } });
  writeDay(3, '{ "vi": { "hỏng": ');
  writeDay(4, { vi: { 'chu ru': -5 } });
  writeFileSync(join(folder, 'ghi-chu.txt'), '');
  const found = await findQueue(await queuesOf(editor), id);
  expect(found?.rows).toEqual([
    {
      title: 'chu ru',
      href: '/admin/globals/search-aliases?tu=chu+ru',
      note: '5 lần trong 30 ngày · Tiếng Việt · thêm từ đồng nghĩa',
    },
    expect.objectContaining({ title: 'chu ru', note: expect.stringContaining('1 lần') as string }),
    expect.objectContaining({ title: 'dien hinh' }),
  ]);
  expect((await readMisses(folder, new Date())).damaged).toHaveLength(2);
});

test('only those who work on all stories see it', async () => {
  const names = async (account: Account) =>
    (await findQueues(await queuesOf(account))).map((queue) => queue.id);
  expect(await names(editor)).toContain(id);
  expect(await names(await newsroom.hire('reporter'))).not.toContain(id);
  expect(await names(await newsroom.hire('contributor'))).not.toContain(id);
});

test('a missed word begins a line, once', () => {
  expect(joinLine('HTX = hợp tác xã\n', 'chu ru')).toBe('HTX = hợp tác xã\nchu ru = ');
  expect(joinLine('', 'a=b')).toBe('a b = ');
  for (const known of ['htx', 'HỢP TÁC XÃ'])
    expect(joinLine('HTX = hợp tác xã', known)).toBe('HTX = hợp tác xã');
});

test('groups are written a line each, and what is wrong is told with its line', () => {
  const { groups } = firstSearchAliases;
  expect(readLines(writeLines(groups))).toEqual(groups);
  expect(checkLines('')).toBe(true);
  expect(checkLines(writeLines(groups))).toBe(true);
  expect(checkLines('HTX = hợp tác xã\n\nUBND')).toBe('Dòng 3: Mỗi nhóm cần ít nhất hai cách viết.');
  expect(checkLines('HTX = hợp tác xã\nhtx = hợp tác')).toBe('Dòng 2: “htx” đã có.');
  expect(checkLines('HTX = = hợp tác xã')).toBe('Dòng 1: Không được để trống.');
  expect(checkLines('🌾 = lúa')).toBe('Dòng 1: Cách viết phải có chữ hoặc số.');
});

test('aliases go the way of settings: drafted, approved by another, public, and used in the search boxes', async () => {
  const path = '/globals/search-aliases';
  const groups = `${writeLines(firstSearchAliases.groups)}\nĐK = đặc khu`;
  expect((await newsroom.ask(editor, 'POST', path, { groups })).status).toBe(403);
  const refused = await newsroom.ask(administrator, 'POST', path, { groups: 'HTX' });
  expect([refused.status, JSON.stringify(refused.body)]).toEqual([
    400,
    expect.stringContaining('Dòng 1: Mỗi nhóm cần ít nhất hai cách viết.'),
  ]);
  await newsroom.payload.create({
    collection: 'places',
    data: { name: 'Đặc khu Phú Quý', type: 'commune', code: '24900' },
  });
  const find = async () => {
    const { body } = await newsroom.ask<{ totalDocs: number }>(
      editor,
      'GET',
      '/places?where[name][like]=dk+phu+qui',
    );
    return body.totalDocs;
  };
  expect((await newsroom.ask(administrator, 'POST', path, { groups })).status).toBe(200);
  expect(await find()).toBe(0);
  await publishTerm(newsroom, administrator, publisher, path);
  const { rows } = await newsroom.sql.query<{ document: typeof firstSearchAliases }>(
    "SELECT document FROM published_documents WHERE key = 'search-aliases/search-aliases' AND state = 'live'",
  );
  expect(rows[0]?.document.groups.at(-1)).toEqual({ words: ['ĐK', 'đặc khu'] });
  await expect.poll(find, { timeout: 200_000 }).toBe(1);
  const events = await newsroom.sql.query(
    "SELECT action FROM audit_events WHERE subject_id = 'search-aliases' ORDER BY sequence",
  );
  expect(events.rows.map(({ action }) => String(action))).toContain('settings.changed');
});
