import { getTableColumns, type Table } from '@payloadcms/db-postgres/drizzle';
import { describe, expect, test } from 'vitest';
import { openNewsroom } from './support/newsroom.ts';
import { makeStory } from './support/stories.ts';

const order = ['An', 'Ân', 'Ấn', 'bà', 'Dân', 'Đà', 'On', 'Ông', 'Ơn', 'Zổ'];
/** As a database without Vietnamese order would not have them by luck. */
const shuffled = ['Zổ', 'Ấn', 'On', 'Đà', 'bà', 'Ơn', 'An', 'Dân', 'Ông', 'Ân'];

const newsroom = await openNewsroom();
const editor = await newsroom.hire('publisher');
for (const [index, name] of shuffled.entries()) {
  const { payload } = newsroom;
  await makeStory(newsroom, editor, { title: name });
  await payload.create({ collection: 'places', data: { name, type: 'commune', code: `2487${index}` } });
  await payload.create({ collection: 'exemplars', data: { name, type: 'person' }, draft: true });
  await payload.create({
    collection: 'glossary',
    data: { term: name, translation: name, sourceLanguage: 'vi', language: 'en' },
  });
}

async function list(path: string): Promise<string[]> {
  const { status, body } = await newsroom.ask<{
    docs: { name?: string; title?: string; term?: string }[];
  }>(editor, 'GET', path);
  expect(status).toBe(200);
  return body.docs.map(({ name, title, term }) => name ?? title ?? term ?? '');
}

describe('lists and pickers stand in Vietnamese order', () => {
  test.each([
    ['stories', 'title', ''],
    ['stories', 'title', '&draft=true'],
    ['exemplars', 'name', '&draft=true'],
    ['places', 'name', ''],
    ['glossary', 'term', ''],
    ['glossary', 'translation', ''],
  ])('%s by %s%s, up and down', async (collection, field, draft) => {
    const query = `depth=0&limit=100${draft}`;
    const up = await list(`/${collection}?${query}&sort=${field}`);
    expect(up).toEqual(order);
    expect(await list(`/${collection}?${query}&sort=-${field}`)).toEqual(order.toReversed());
  });

  test('versions of drafts by their titles', async () => {
    const { body } = await newsroom.ask<{ docs: { version: { title: string } }[] }>(
      editor,
      'GET',
      '/stories/versions?depth=0&limit=100&sort=version.title&where[latest][equals]=true',
    );
    expect(body.docs.map(({ version }) => version.title)).toEqual(order);
  });

  test('numbers by their value, letters without regard to case', async () => {
    const { payload } = newsroom;
    for (const [index, name] of ['Xã Đam Rông 10', 'xã Đam Rông 9', 'XÃ ĐAM RÔNG 2'].entries())
      await payload.create({ collection: 'places', data: { name, type: 'commune', code: `2488${index}` } });
    expect(await list('/places?depth=0&sort=name&limit=100&where[name][like]=dam rong')).toEqual([
      'XÃ ĐAM RÔNG 2',
      'xã Đam Rông 9',
      'Xã Đam Rông 10',
    ]);
  });
});

test('every column of text that people read has the order, in the database and in what migrations are made of', async () => {
  const technical = /(?:^|_)(?:uuid|id|slug|hash|salt|token|key|url|path|prefix|code)$/;
  const { rows } = await newsroom.sql.query<{ place: string; collation: string | null }>(`
    SELECT table_name || '.' || column_name AS place, collation_name AS collation
    FROM information_schema.columns
    WHERE table_schema = 'public' AND data_type = 'character varying'`);
  const kept = rows.filter(({ place }) => !technical.test(place.split('.')[1] ?? ''));
  const own = kept.filter(({ place }) => !place.startsWith('payload_'));
  expect(own.length).toBeGreaterThan(150);
  expect(own.filter(({ collation }) => collation !== 'vietnamese').map(({ place }) => place)).toEqual([]);
  const declared = Object.values(newsroom.payload.db.tables).flatMap((table) =>
    Object.values(getTableColumns(table as unknown as Table)),
  );
  const wrong = declared.filter(
    (column) => !technical.test(column.name) && column.getSQLType() === 'varchar',
  );
  expect(wrong.map(({ name }) => name)).toEqual([]);
});
