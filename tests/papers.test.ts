import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { listTables, type PaperTable } from '../scripts/tables/list-tables.ts';
import { replaceTable } from '../scripts/tables/replace-table.ts';

const ROOMS = ['content/demo', 'cms', 'site', 'scripts', 'scripts/bench', 'tests'];
const papers = globSync('{README.md,{cms,content,scripts,site,tests}/**/*.md}', {
  exclude: (path) => /(^|\/)(node_modules|dist|\.next|\.astro|texts|data)$/.test(path),
}).toSorted();
const scripts = Object.keys(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts,
);

describe('the papers', () => {
  test.each(ROOMS)('%s has a README that the papers above it link to', (room) => {
    const above = room.includes('/') ? ['README.md', `${dirname(room)}/README.md`] : ['README.md'];
    const linked = above.filter(existsSync).flatMap((paper) => linksOf(paper).map(({ target }) => target));
    expect(existsSync(`${room}/README.md`)).toBe(true);
    expect(linked).toContain(`${room}/README.md`);
  });

  test('the README of the house has 150 lines at most, and small pictures of both sides', () => {
    expect(readFileSync('README.md', 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(150);
    const pictures = linksOf('README.md').flatMap(({ target }) => (target.endsWith('.webp') ? target : []));
    expect(pictures.map((path) => path.split('/')[0])).toEqual(['site', 'cms']);
    for (const picture of pictures) expect(statSync(picture).size).toBeLessThan(150_000);
  });

  test.each(papers)('%s links only to what is there', (paper) => {
    const lost = linksOf(paper).filter(({ target, anchor }) => !leads(target, anchor));
    expect(lost).toEqual([]);
  });

  test.each(papers)('%s names only commands that exist', (paper) => {
    const text = readFileSync(paper, 'utf8');
    const named = [...text.matchAll(/npm run ([a-z-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
    const files = [...text.matchAll(/node ((?:scripts|content)\/[\w./-]+\.ts)/g)].map(
      ([, file = '']) => file,
    );
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  test.each(papers)('%s names only files of the rooms that exist', (paper) => {
    const spans = readFileSync(paper, 'utf8').matchAll(
      /`((?:content|cms|site|scripts|tests)\/[^`\s…<>*{}]+)`/g,
    );
    const lost = [...spans].flatMap(([, path = '']) => (existsSync(path) ? [] : path));
    expect(lost.filter((path) => !isMade(path))).toEqual([]);
  });

  test('the README of the house names every npm script', () => {
    const text = readFileSync('README.md', 'utf8');
    const missing = scripts.filter(
      (name) => !new RegExp(`npm (run )?${name}\\b`).test(text.replaceAll('npm ci && ', '')),
    );
    expect(missing).toEqual([]);
  });

  test('there is no folder of papers beside the rooms', () => {
    expect(existsSync('docs')).toBe(false);
  });
});

describe('tables that are made from the code', () => {
  let tables: PaperTable[];

  beforeAll(async () => {
    const { default: config } = await import('../cms/payload.config.ts');
    tables = listTables(await config);
  });

  test('stand in the papers as they are in the code', () => {
    const stale = tables.filter(({ name, paper, table }) => {
      const text = readFileSync(paper, 'utf8');
      return replaceTable(text, name, table) !== text;
    });
    expect(stale.map(({ name, paper }) => `${paper}: ${name}`)).toEqual([]);
  });

  test('each pair of marks in a paper has its table', () => {
    const marked = papers.flatMap((paper) =>
      [...readFileSync(paper, 'utf8').matchAll(/<!-- bảng (.+?): node scripts\/tables\.ts -->/g)].map(
        ([, name]) => `${paper}: ${name}`,
      ),
    );
    expect(marked.toSorted()).toEqual(tables.map(({ name, paper }) => `${paper}: ${name}`).toSorted());
  });
});

/** What a build or an installation makes. */
function isMade(path: string): boolean {
  return /^(site|cms)\/(dist|\.next)\b|^site\/current\b/.test(path);
}

interface Link {
  /** From the top of the repository. */
  readonly target: string;
  readonly anchor: string | undefined;
}

/** Links and pictures of a paper that lead to the repository. */
function linksOf(paper: string): Link[] {
  const text = readFileSync(paper, 'utf8').replace(/```[\s\S]*?```|`[^`\n]*`/g, '');
  return [...text.matchAll(/\]\(([^)\s]+)\)|<img[^>]*\ssrc="([^"]+)"/g)]
    .map(([, link, source]) => decodeURIComponent(link ?? source ?? ''))
    .filter((link) => !/^[a-z]+:/.test(link) && !link.startsWith('/'))
    .map((link) => {
      const [path = '', anchor] = link.split('#');
      return { target: path ? join(dirname(paper), path) : paper, anchor };
    });
}

/** @param anchor of a heading in a paper */
function leads(target: string, anchor: string | undefined): boolean {
  if (!existsSync(target)) return false;
  return anchor === undefined || headingsOf(target).includes(anchor);
}

/** Anchors of a paper's headings, as GitHub makes them. */
function headingsOf(paper: string): string[] {
  return [...readFileSync(paper, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
