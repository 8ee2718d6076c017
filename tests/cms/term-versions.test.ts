import { sql } from '@payloadcms/db-postgres';
import { expect, test } from 'vitest';
import type { Connection } from '../../cms/platform/database/transaction.ts';
import { up } from '../../cms/migrations/20261128_190000_term_versions.ts';
import * as criteriaSets from '../../cms/migrations/20261129_071657_criteria_sets.ts';
import { openNewsroom } from './support/newsroom.ts';
import { makeStory, publish } from './support/stories.ts';

const newsroom = await openNewsroom();

const collections = ['sections', 'topics', 'units', 'places', 'movements'] as const;
const globals = ['home', 'site-settings'] as const;

/** All that lists and forms of the CMS show of the programme. */
async function readDrafts(): Promise<unknown> {
  const options = { draft: true, depth: 0, overrideAccess: true } as const;
  const lists = collections.map(async (collection) => {
    const { docs } = await newsroom.payload.find({ collection, sort: 'slug', ...options });
    return docs;
  });
  const pages = globals.map((slug) => newsroom.payload.findGlobal({ slug, ...options }));
  return Promise.all([...lists, ...pages]);
}

async function fill(): Promise<void> {
  const { payload } = newsroom;
  const translations = [{ language: 'kpm' as const, name: 'K’Ho', description: 'ƀơ̆' }];
  const place = await payload.create({
    collection: 'places',
    data: { name: 'Lâm Đồng', type: 'province', code: '68', aliases: ['Đà Lạt', 'Di Linh'], translations },
  });
  const unit = await payload.create({
    collection: 'units',
    data: {
      name: 'Sở',
      level: 'department',
      place: place.id,
      from: '2025-07-01T05:00:00.000Z',
      translations,
    },
  });
  await payload.create({
    collection: 'topics',
    data: { name: 'Dân vận', translations },
  });
  await payload.create({ collection: 'movements', data: { name: 'Phong trào', translations } });
  const section = await payload.create({
    collection: 'sections',
    data: {
      name: 'Chương trình',
      type: 'programme',
      owner: unit.id,
      translations,
      broadcasts: [
        { days: ['2', '7'], time: '17:15', channel: 'FM', language: 'kpm' },
        { days: ['1'], time: '05:45', channel: 'AM', language: 'vi' },
      ],
      layout: [{ blockType: 'videos', count: 3 }],
    },
  });
  await payload.updateGlobal({
    slug: 'site-settings',
    data: { name: 'Gương Sáng', owner: 'Toà soạn', languages: ['vi', 'kpm'], translations },
  });
  const publisher = await newsroom.hire('publisher');
  const story = await makeStory(newsroom, publisher, { section: section.id });
  await publish(newsroom, await newsroom.hire('administrator'), story.id);
  await payload.updateGlobal({
    slug: 'home',
    data: { leads: [story.id], sections: [section.id], notice: 'Chào' },
  });
}

test('what was saved before there were drafts has one version that says the same, and is published', async () => {
  await fill();
  const before = await readDrafts();
  for (const table of ['sections', 'topics', 'units', 'places', 'movements', 'home', 'site_settings']) {
    await newsroom.sql.query(`DELETE FROM "_${table}_v"`);
    await newsroom.sql.query(`UPDATE "${table}" SET "_status" = 'draft'`);
  }
  expect(JSON.stringify(await readDrafts())).not.toBe(JSON.stringify(before));
  const db = newsroom.payload.db.drizzle as unknown as Connection;
  // Topics had criteria of their own when this migration was written; a later one makes sets of them.
  await criteriaSets.down({ db });
  await newsroom.sql.query(`INSERT INTO topics_criteria_person (_order, _parent_id, id, text)
    SELECT place, topics.id, 'tieu-chi-' || place, 'Tiêu chí ' || place FROM topics, generate_series(1, 2) place`);
  await up({ db });
  const copied = await newsroom.sql.query(
    'SELECT text, _uuid AS id FROM _topics_v_version_criteria_person ORDER BY _order',
  );
  expect(copied.rows).toEqual([
    { text: 'Tiêu chí 1', id: 'tieu-chi-1' },
    { text: 'Tiêu chí 2', id: 'tieu-chi-2' },
  ]);
  await criteriaSets.up({ db });
  const former = 'SELECT audience, text, is_draft FROM former_topic_criteria ORDER BY place';
  expect((await newsroom.sql.query(former)).rows).toEqual([
    { audience: 'person', text: 'Tiêu chí 1', is_draft: false },
    { audience: 'person', text: 'Tiêu chí 2', is_draft: false },
  ]);
  expect(await readDrafts()).toEqual(before);
  const { rows } = await db.execute(sql`SELECT count(*) AS count FROM _sections_v WHERE latest`);
  expect(Number(rows[0]?.count)).toBe(1);
});
