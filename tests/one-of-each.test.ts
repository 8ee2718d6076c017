import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What has one owner: how it looks where it is made by hand, and the files that may make it. */
const owned = [
  {
    what: 'a refusal of the CMS',
    where: 'cms/**/*.{ts,tsx}',
    looks: /new (?:APIError|ValidationError)\(|Response\.json\(\s*\{\s*errors:/,
    owners: ['cms/platform/refusals/refusal.ts'],
  },
] as const;

test.each(owned)('$what is made in one place', ({ where, looks, owners }) => {
  const files = globSync(where, { exclude: (path) => /(?:^|\/)(?:dist|\.next|\.astro)$/.test(path) });
  const made = files.filter((path) => looks.test(readFileSync(path, 'utf8')));
  expect(made.toSorted()).toEqual([...owners].toSorted());
});
