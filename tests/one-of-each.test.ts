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
  {
    what: 'a transaction of the CMS',
    where: 'cms/**/*.{ts,tsx}',
    looks: /\b(?:init|commit|kill)Transaction\b|\b(?:begin|commit|rollback)Transaction\(/,
    owners: ['cms/platform/database/transaction.ts'],
  },
  {
    what: 'a lock of the database',
    where: '{cms,site,scripts}/**/*.{ts,tsx}',
    looks: /\bFOR (?:NO KEY )?(?:UPDATE|SHARE)\b|pg_(?:try_)?advisory_\w*lock|\bLOCK TABLE\b/i,
    owners: ['cms/platform/database/locks.ts', 'site/publisher/worker/session.ts'],
  },
  {
    what: 'the newsroom’s clock',
    where: '{cms,site,scripts,content}/**/*.{ts,tsx,astro}',
    looks: /Asia\/Ho_Chi_Minh|\+07:00|\b7 \* (?:3_?600|60 \* 60)/,
    owners: ['content/contract/newsroom-clock.ts'],
  },
] as const;

test.each(owned)('$what is made in one place', ({ where, looks, owners }) => {
  const files = globSync(where, {
    exclude: (path) => /(?:^|\/)(?:dist|\.next|\.astro|migrations)$/.test(path),
  });
  const made = files.filter((path) => looks.test(withoutComments(readFileSync(path, 'utf8'))));
  expect(made.toSorted()).toEqual([...owners].toSorted());
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
}
