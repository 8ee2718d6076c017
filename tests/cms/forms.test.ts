import { expect, test } from 'vitest';
import { openNewsroom } from './support/newsroom.ts';

const newsroom = await openNewsroom();

test('every form of the CMS is watched, so that none loses what is done while the server answers', () => {
  const { collections, globals } = newsroom.payload.config;
  const forms = [...collections, ...globals].filter(({ slug }) => !slug.startsWith('payload-'));
  expect(forms.length).toBeGreaterThan(15);
  const watch = expect.objectContaining({ type: 'ui', name: 'formWatch' });
  for (const { slug, fields } of forms) expect(fields, slug).toContainEqual(watch);
});
