import type { CollectionSlug, FlattenedField } from 'payload';
import { describe, expect, test } from 'vitest';
import type { TableSlug } from '../../cms/platform/access/table.ts';
import { fillEntries } from '../../cms/platform/search/fill-entries.ts';
import { addEntries } from '../../cms/platform/search/keep-entries.ts';
import { recordEvent } from '../../cms/platform/audit/record-event.ts';
import { kinds, makeDocument } from './support/documents.ts';
import { openNewsroom, type Account } from './support/newsroom.ts';
import { hireStaff } from './support/staff.ts';
import { makeBody, makeSection, makeStory } from './support/stories.ts';

const newsroom = await openNewsroom();
const { payload } = newsroom;
const { staff, unit, otherUnit } = await hireStaff(newsroom);
const below = await payload.create({
  collection: 'units',
  data: { name: 'Chi bộ thôn', level: 'commune', parent: unit.id },
});
const units = { own: unit.id, below: below.id, other: otherUnit.id };
const collections = payload.config.collections.filter(({ slug }) => !slug.startsWith('payload-'));
/** The database refuses to change their rows. */
const kept = ['audit-events'];

interface Found {
  docs: { id: string; title?: string }[];
  totalDocs: number;
}

/** Ids of what the search box of a list finds, in its order. */
async function find(slug: string, words: string, account: Account = staff.administrator, more = '') {
  const query = new URLSearchParams({ 'where[or][0][searchText][like]': words, depth: '0', limit: '50' });
  const { body, status } = await newsroom.ask<Found>(account, 'GET', `/${slug}?${query}${more}`);
  expect([slug, words, status]).toEqual([slug, words, 200]);
  expect(body.totalDocs).toBe(body.docs.length);
  return body.docs.map(({ id }) => id);
}

/** What the database wants of a document that only the system writes. */
function fillRequired(fields: readonly FlattenedField[]): Record<string, unknown> {
  const required = fields.filter((field) => 'required' in field && field.required);
  return Object.fromEntries(
    required.map((field) => {
      if (field.type === 'json') return [field.name, []];
      const first = field.type === 'select' ? field.options[0] : 'x';
      return [field.name, typeof first === 'object' ? first.value : first];
    }),
  ) as Record<string, unknown>;
}

async function make(slug: CollectionSlug, fields: readonly FlattenedField[]): Promise<string> {
  const variant = kinds[slug as TableSlug]?.variants[0];
  if (variant) return makeDocument({ newsroom, staff, units }, slug as CollectionSlug & TableSlug, variant);
  const made: unknown = await payload.db.create({ collection: slug, data: fillRequired(fields), req: {} });
  return (made as { id: string }).id;
}

/** Fields in which people write, and which everybody may read who may read the document. */
function listTexts(fields: readonly FlattenedField[]): string[] {
  return fields
    .filter((field) => field.type === 'text' || field.type === 'textarea')
    .filter(
      (field) =>
        !field.hidden && !field.access?.read && !field.virtual && !('hasMany' in field && field.hasMany),
    )
    .map(({ name }) => name)
    .filter(
      (name) =>
        !/^(?:searchText|filename|slug|address|url)$|Id$|Url$|Type$|[Hh]ash|sha256|[Pp]assword/.test(name),
    );
}

describe.each(collections.filter(({ slug }) => !kept.includes(slug)))(
  '$slug',
  ({ slug, flattenedFields, admin }) => {
    test('is found without marks and by alias, in its title and in every field in which people write', async () => {
      expect(admin.listSearchableFields).toEqual(['searchText']);
      const id = await make(slug, flattenedFields);
      const texts = listTexts(flattenedFields);
      const data = Object.fromEntries(
        texts.map((name, index) => [name, `Ủy ban nhân dân xã Đạ Sar, người Kơ Ho, ruộng thứ${index}`]),
      );
      expect(texts).not.toEqual([]);
      await payload.db.updateOne({ collection: slug, id, data, req: {} });
      for (const words of ['da sar', 'Đạ Sa', 'UBND', "K'Ho", 'uỷ ban nhân', 'nguoi coho'])
        expect([words, await find(slug, words)]).toEqual([words, [id]]);
      for (const [index, name] of texts.entries())
        expect([name, await find(slug, `thu${index} da sar`)]).toEqual([name, [id]]);
      expect(await find(slug, 'da sarr')).toEqual([]);
      await payload.db.deleteOne({ collection: slug, where: { id: { equals: id } }, req: {} });
      const { rows } = await newsroom.sql.query('SELECT FROM search_entries WHERE document = $1', [id]);
      expect(rows).toEqual([]);
    });
  },
);

test('a line of the log is found by whom and by what', async () => {
  const req = await newsroom.request();
  const subject = { collection: 'stories', id: crypto.randomUUID(), title: 'Hợp tác xã Đạ Tẻh' };
  await recordEvent(req, { action: 'document.deleted', subject });
  for (const words of ['da teh', 'HTX', 'he thong da te'])
    expect([words, (await find('audit-events', words)).length]).toEqual([words, 1]);
});

describe('the order of what is found', () => {
  test('is titles before bodies, as written before other spellings, then the list’s own; by page as in one', async () => {
    const titles = {
      body: makeStory(newsroom, staff.editor, {
        title: 'Một',
        body: makeBody('Cây mít trĩu quả ở Lạc Dương.'),
      }),
      bodyFolded: makeStory(newsroom, staff.editor, {
        title: 'Hai',
        body: makeBody('Cấy mịt triu quả, lac dương'),
      }),
      folded: makeStory(newsroom, staff.editor, { title: 'Lắc dưỡng trìu qua' }),
      exact: makeStory(newsroom, staff.editor, { title: 'Trĩu quả Lạc Dương' }),
    };
    const { body, bodyFolded, folded, exact } = titles;
    const order = (await Promise.all([exact, folded, body, bodyFolded])).map(({ id }) => id);
    for (const draft of ['&draft=true', ''])
      expect(await find('stories', 'Lạc Dương trĩu', staff.editor, draft)).toEqual(order);
    const pages = [];
    for (const page of [1, 2, 3]) {
      const query = new URLSearchParams({
        'where[title][like]': 'Lạc Dương trĩu',
        limit: '2',
        page: `${page}`,
      });
      const answer = await newsroom.ask<Found>(staff.editor, 'GET', `/stories?${query}&draft=true`);
      pages.push(answer.body.docs.map(({ id }) => id));
    }
    expect(pages).toEqual([order.slice(0, 2), order.slice(2), []]);
  });

  test('is the chosen one where one is chosen', async () => {
    const found = (sort: string) =>
      find('stories', 'lac duong triu', staff.editor, `&draft=true&sort=${sort}`);
    expect(await found('title')).toEqual((await found('-title')).toReversed());
  });
});

describe('bodies', () => {
  test('are found in every block, across what stands out in a word, captions and transcripts too', async () => {
    const body = makeBody('Ruộng bậc thang');
    const line = body?.root.children[0] as unknown as { children: object[] };
    line.children.push(
      { ...line.children[0], text: ' Phú L', format: 1 },
      { ...line.children[0], text: 'ương' },
    );
    const { id } = await makeStory(newsroom, staff.editor, { title: 'Ba', body });
    expect(await find('stories', 'phu luong', staff.editor, '&draft=true')).toEqual([id]);
    const film = await makeDocument({ newsroom, staff, units }, 'media', {});
    await payload.update({
      collection: 'media',
      id: film,
      data: { transcript: 'Bà con bản Ắng kể chuyện dệt thổ cẩm' },
    });
    expect(await find('media', 'tho cam ban ang')).toEqual([film]);
  });

  test('of drafts are found by whoever asks for drafts and reads them, of what is stored by all others', async () => {
    const section = await makeSection(newsroom);
    const ask = (account: Account, data: object) =>
      newsroom.ask(account, 'PATCH', `/sections/${section.id}?draft=true`, data);
    expect((await ask(staff.publisher, { description: 'Chuyện mật ong rừng' })).status).toBe(200);
    expect(await find('sections', 'mat ong rung', staff.publisher, '&draft=true')).toEqual([section.id]);
    expect(await find('sections', 'mat ong rung', staff.publisher)).toEqual([]);
    for (const draft of ['', '&draft=true'])
      expect(await find('sections', 'mat ong rung', staff.contributor, draft)).toEqual([]);
  });

  test('of what its writer does not ask back, as Payload writes who has a form open, are kept, too', async () => {
    const data = { name: 'Giữ thác Liên Khương', slug: 'giu-thac' };
    await payload.db.create({ collection: 'movements', data, returning: false, req: {} });
    expect(await find('movements', 'thac lien khuong')).toHaveLength(1);
    const lock = {
      document: { relationTo: 'units', value: unit.id },
      user: { relationTo: 'users', value: staff.editor.user.id },
    };
    await payload.db.create({
      collection: 'payload-locked-documents',
      data: lock,
      returning: false,
      req: {},
    });
    expect((await payload.find({ collection: 'payload-locked-documents' })).totalDocs).toBe(1);
  });

  test('of others are found by nobody who may not read them', async () => {
    const { id } = await makeStory(newsroom, staff.reporter, {
      title: 'Bốn',
      body: makeBody('Vườn chè cổ Cầu Đất'),
    });
    for (const draft of ['', '&draft=true']) {
      expect(await find('stories', 'che co cau dat', staff.contributor, draft)).toEqual([]);
      expect(await find('stories', 'che co cau dat', staff.auditor, draft)).toEqual([id]);
    }
    const count = await newsroom.ask<{ totalDocs: number }>(
      staff.contributor,
      'GET',
      '/stories/count?where[title][like]=che+co+cau+dat',
    );
    expect(count.body.totalDocs).toBe(0);
  });

  test('hold nothing that only some readers of a document are shown', async () => {
    expect(await find('users', staff.reporter.user.email, staff.administrator)).toEqual([]);
    const { rows } = await newsroom.sql.query<{ words: string }>(
      "SELECT words::text FROM search_entries WHERE collection = 'users'",
    );
    expect(rows.length).toBeGreaterThan(6);
    expect(rows.map(({ words }) => words).join()).not.toMatch(/test|argon|scrypt/);
  });
});

test.each([
  'x'.repeat(10_000),
  'điển hình '.repeat(1_000),
  '%',
  '_',
  '\\',
  "'",
  '"',
  "'; DROP TABLE search_entries; --",
  'a & ! | ( ) :* <-> b',
  'a\u0000b',
  '🌾🌾',
  '\u202Eabc\u202C',
  '\uD800',
  '<script>alert(1)</script>',
  '.*(a+)+$',
  'គ្រូ',
  '典型',
])('a hostile question (%j) is answered calmly, in lists, pickers, versions and counts', async (words) => {
  const value = encodeURIComponent(words.toWellFormed());
  for (const path of [
    `/stories?where[searchText][like]=${value}`,
    `/stories?where[title][contains]=${value}&draft=true`,
    `/stories/count?where[searchText][contains]=${value}`,
    `/stories/versions?where[version.searchText][contains]=${value}`,
    `/places?where[or][0][name][like]=${value}&where[or][1][code][equals]=1`,
  ]) {
    const { status } = await newsroom.ask(staff.editor, 'GET', path);
    expect([path.slice(0, 60), [200, 400, 414, 431].includes(status)]).toEqual([path.slice(0, 60), true]);
  }
});

test('an upgrade finds the words of what was there before, and forgets what is gone', async () => {
  // What migrations bring has no words until then.
  await fillEntries(payload);
  const { id } = await makeStory(newsroom, staff.editor, { title: 'Suối Đạ Nhim' });
  await newsroom.sql.query('DELETE FROM search_entries WHERE document = $1', [id]);
  await newsroom.sql.query(
    "INSERT INTO search_entries VALUES (gen_random_uuid(), false, 'stories', '', 'suoi', 1)",
  );
  expect(await find('stories', 'da nhim', staff.editor, '&draft=true')).toEqual([]);
  expect(await fillEntries(payload)).toBe(1);
  for (const draft of ['', '&draft=true'])
    expect(await find('stories', 'da nhim', staff.editor, draft)).toEqual([id]);
  const { rows } = await newsroom.sql.query(
    "SELECT FROM search_entries WHERE words @@ 'suoi' AND title = ''",
  );
  expect(rows).toEqual([]);
  expect(await fillEntries(payload)).toBe(0);
});

test('what is written while the words are looked through is found by its newest words', async () => {
  const { id } = await makeStory(newsroom, staff.editor, { title: 'Thác Pongour' });
  const other = await makeStory(newsroom, staff.editor, { title: 'Thác Gougah' });
  await newsroom.sql.query('UPDATE search_entries SET rules = 0 WHERE document = ANY($1)', [[id, other.id]]);
  expect(await find('stories', 'pongour', staff.editor, '&draft=true'), 'older rules still find').toEqual([
    id,
  ]);
  const told: number[] = [];
  const filled = await fillEntries(payload, {
    onBatch: async ({ left }) => {
      told.push(left);
      await newsroom.ask(staff.editor, 'PATCH', `/stories/${id}`, { title: 'Thác Prenn' });
    },
  });
  expect([filled, told]).toEqual([2, [0]]);
  // As if the batch had been read before that save, and written after it.
  await addEntries(payload.db.drizzle, 'stories', { fields: [], titleFields: [] }, [
    { doc: { id }, isNewest: true },
  ]);
  expect(await find('stories', 'prenn', staff.editor, '&draft=true')).toEqual([id]);
  expect(await find('stories', 'gougah', staff.editor, '&draft=true')).toEqual([other.id]);
});
