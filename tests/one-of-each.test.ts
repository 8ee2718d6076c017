import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { spellOneWay } from '#contract/folding/vietnamese-spelling.ts';

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
    owners: ['cms/platform/database/locks.ts', 'site/publisher/hand-over/session.ts'],
  },
  {
    what: 'the newsroom’s clock',
    where: '{cms,site,scripts,content}/**/*.{ts,tsx,astro}',
    looks: /Asia\/Ho_Chi_Minh|\+07:00|\b7 \* (?:3_?600|60 \* 60)/,
    owners: ['content/contract/newsroom-clock.ts'],
  },
  {
    what: 'a part of public addresses',
    where: '{site,scripts}/**/*.{ts,astro}',
    looks:
      /["'`/](?:bai|song-ngu|ngoai-tuyen|luu-tru|dinh-chinh|tim-kiem|thu-hoi|chuyen-muc|linh-vuc|dia-phuong|phong-trao)(?:["'`]|\\?\/)/,
    owners: [],
  },
] as const;

test.each(owned)('$what is made in one place', ({ where, looks, owners }) => {
  const files = globSync(where, {
    exclude: (path) => /(?:^|\/)(?:dist|\.next|\.astro|migrations)$/.test(path),
  });
  const made = files.filter((path) => looks.test(withoutComments(readFileSync(path, 'utf8'))));
  expect(made.toSorted()).toEqual([...owners].toSorted());
});

test('a sentence of the interface stands in one place', () => {
  const places = new Map<string, string[]>();
  const files = globSync('{cms,site,scripts}/**/*.{ts,tsx}', {
    exclude: (path) => /(?:^|\/)(?:dist|\.next|\.astro|migrations)$/.test(path),
  });
  for (const path of files)
    for (const sentence of listSentences(path)) places.set(sentence, [...(places.get(sentence) ?? []), path]);
  expect(places.size).toBeGreaterThan(400);
  expect([...places].filter(([, paths]) => paths.length > 1)).toEqual([]);
});

/** What speaks of both placements, or knows both, and names that databases keep. */
const otherPlacements =
  /^content\/contract\/(?:folding|encodings)\/|^cms\/checks\/(?:verification\/claims|consent\/ethnicity)\/|\/term-pattern\.ts$|\/forgotten-name\.ts$|\/generated-text\.ts$/;

test('tone marks stand in one place: tòa, khóa, thủy', () => {
  const files = globSync('{README.md,{cms,content,scripts,site}/**/*.{ts,tsx,astro,md,mdx,vtt}}', {
    exclude: (path) => /(?:^|\/)(?:dist|\.next|\.astro|migrations)$/.test(path),
  });
  const moved = files
    .filter((path) => !otherPlacements.test(path))
    .flatMap((path) => {
      const text = readFileSync(path, 'utf8').normalize('NFD');
      const marked = spellOneWay(text, { wasOldTone: '⟲' });
      return [...marked.matchAll(/\S*⟲/g)].map(([word]) => `${path}: ${word.normalize('NFC').slice(0, -1)}`);
    });
  expect(files.length).toBeGreaterThan(1000);
  expect(moved).toEqual([]);
});

/** Texts of a file with more than thirty characters and Vietnamese letters. */
function listSentences(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isText = ts.isStringLiteralLike(node) || ts.isJsxText(node);
    const text = isText ? node.text.replace(/\s+/g, ' ').trim() : '';
    if (text.length > 30 && text.includes(' ') && /[à-ỹđ]/i.test(text)) found.push(text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
}
