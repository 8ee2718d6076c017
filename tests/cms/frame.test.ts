import { expect, test } from 'vitest';
import { openNewsroom } from './support/newsroom.ts';

const newsroom = await openNewsroom();
const reporter = await newsroom.hire('reporter');

test('what all pages have in common is fetched apart, by whoever is signed in, and kept while it is the same', async () => {
  const old = await newsroom.ask<{ config: { collections: { slug: string }[] }; translations: object }>(
    reporter,
    'GET',
    '/khung/ban-cu',
  );
  expect(old.status).toBe(200);
  expect(old.body.config.collections.map(({ slug }) => slug)).toContain('stories');
  expect(JSON.stringify(old.body.translations)).toContain('Bàn làm việc');
  const text = JSON.stringify(old.body);
  for (const inside of [newsroom.payload.secret, 'postgres://', 'beforeChange'])
    expect(text, 'nothing of the server').not.toContain(inside);
  expect((await newsroom.ask(undefined, 'GET', '/khung/ban-cu')).status).toBe(401);
});
