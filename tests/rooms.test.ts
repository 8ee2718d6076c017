import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const DRAWERS = ['utils', 'util', 'helpers', 'lib', 'common', 'misc', 'shared'];

/** What a file of each room may import besides packages: its own room and these. `tests` may look everywhere. */
const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = {
  content: [],
  cms: ['content/contract'],
  site: ['content/contract'],
  scripts: ['content', 'cms', 'site'],
};

/**
 * What stands in a room, from the top down: a wing, or a file that stands in the room itself, imports only what stands
 * below it. A way that is named in a string, as Payload names components, is an import like another.
 */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  cms: [
    'next.config.ts',
    'instrumentation-client.ts',
    'instrumentation.ts',
    'commands.ts',
    'app',
    'commands',
    'migrations',
    'payload.config.ts',
    'adapter.ts',
    'demo',
    'collections',
    'desk',
    'programme',
    'partners',
    'story',
    'publishing',
    'checks',
    'documents',
    'platform',
    'payload-types.ts',
  ],
  site: [
    'follow-ups.ts',
    'preview',
    'entry.ts',
    'astro.config.ts',
    'pages',
    'page-kinds.ts',
    'drawn-kinds.ts',
    'embeds',
    'components',
    'search',
    'nominations',
    'publisher',
    'server',
    'press',
    'media',
    'styles',
    'client',
    'views',
    'exchange',
    'feeds',
    'share',
    'weave',
    'kinds',
    'i18n',
    'edition',
    'background',
    'files',
    'adapter',
    'fonts',
    'framing',
  ],
  'site/publisher': [
    'worker',
    'open-publisher.ts',
    'mirror',
    'after',
    'hand-over',
    'publisher.ts',
    'release',
    'render',
    'plan',
    'edition',
  ],
};

/** Rooms whose folders, at every depth, know each other in one direction only: not each other, and in no longer ring. */
const ONE_WAY = ['cms', 'site'];

const sources = listSources();

describe('the rooms of the house', () => {
  test.each(Object.keys(NEIGHBOURS))('%s imports only what it may know', (room) => {
    const trespasses = sources
      .filter(({ path }) => path.startsWith(`${room}/`))
      .flatMap((file) =>
        importsOf(file)
          .filter((target) => !mayImport(room, target))
          .map((target) => `${file.path} → ${target}`),
      );
    expect(trespasses).toEqual([]);
  });

  test.each(Object.keys(ORDER))('whatever stands in %s has its place in the order', (room) => {
    const standing = sources.flatMap(({ path }) => standingIn(room, path) ?? []);
    expect([...new Set(standing)].toSorted()).toEqual(ORDER[room]?.toSorted());
  });

  test.each(Object.keys(ORDER))('a wing of %s imports only wings below it', (room) => {
    const trespasses = sources.flatMap((file) =>
      importsOf(file)
        .filter((target) => isAbove(room, target, file.path))
        .map((target) => `${file.path} → ${target}`),
    );
    expect(trespasses).toEqual([]);
  });

  test.each(ONE_WAY)('folders of %s know each other in one direction only', (room) => {
    const ways = sources.flatMap((file) => waysBetweenFolders(room, file));
    const within = reachOf(ways);
    const rings = ways.filter(({ from, to }) => within.get(to)?.has(from));
    expect(rings.map(({ name }) => name)).toEqual([]);
  });

  test('what the CMS sends to browsers asks nothing of Node', () => {
    const byPath = new Map(sources.map((file) => [file.path, file]));
    const roots = sources.filter(
      ({ path, text }) => path.startsWith('cms/') && text.startsWith("'use client'"),
    );
    const seen = new Set(roots);
    const trespasses: string[] = [];
    for (const file of seen)
      for (const name of usedSpecifiersOf(file)) {
        if (name.startsWith('node:')) trespasses.push(`${file.path} → ${name}`);
        const target = byPath.get(toPath(file.path, name) ?? '');
        if (target) seen.add(target);
      }
    expect(roots.length).toBeGreaterThan(50);
    expect(trespasses).toEqual([]);
  });

  test('the contract imports zod and itself alone', () => {
    const strangers = sources
      .filter(({ path }) => path.startsWith('content/contract/'))
      .flatMap((file) =>
        specifiersOf(file)
          .filter(
            (name) =>
              !['zod', '#contract/'].some((allowed) => name.startsWith(allowed)) && !name.startsWith('./'),
          )
          .map((name) => `${file.path} → ${name}`),
      );
    expect(strangers).toEqual([]);
  });

  test('the contract holds what both cms and site use, directly or through other files of it, and nothing more', () => {
    const users = usersOfContract();
    const strangers = sources
      .filter(({ path }) => path.startsWith('content/contract/'))
      .map(({ path }) => ({ path, missing: ['cms', 'site'].filter((room) => !users.get(path)?.has(room)) }))
      .filter(({ missing }) => missing.length > 0);
    expect(strangers.map(({ path, missing }) => `${path}: not used by ${missing.join(' and ')}`)).toEqual([]);
  });

  test('what the contract shares is reached by its name, not by a path', () => {
    const paths = sources
      .filter(({ path }) => !path.startsWith('content/contract/'))
      .flatMap((file) =>
        specifiersOf(file)
          .filter((name) => /^\..*content\/contract\//.test(name))
          .map((name) => `${file.path} → ${name}`),
      );
    expect(paths).toEqual([]);
  });

  test('every folder of tests is run', () => {
    const folders = globSync('tests/**/*.test.ts').map((path) => path.split('/').slice(1, -1)[0] ?? 'rooms');
    const projects = readFileSync('vitest.config.ts', 'utf8').matchAll(/name: '(\w+)'/g);
    const run = new Set([...projects].map(([, name]) => name));
    expect([...new Set(folders)].filter((folder) => !run.has(folder))).toEqual([]);
  });

  test('no test sleeps: what it waits for is an event or a condition, except where recovery needs a random moment', () => {
    const sleeps = /(?<![.\w])setTimeout\b|waitForTimeout|pg_sleep|(?<![.\w])sleep\(/;
    const mayPause = ['tests/recovery/', 'tests/support/take-time.ts', 'tests/rooms.test.ts'];
    const sleepers = sources
      .filter(({ path }) => path.startsWith('tests/') && !mayPause.some((room) => path.startsWith(room)))
      .filter(({ text }) => sleeps.test(text))
      .map(({ path }) => path);
    expect(sleepers).toEqual([]);
  });

  test('no folder is a drawer for anything', () => {
    const drawers = sources.filter(({ path }) =>
      dirname(path)
        .split('/')
        .some((folder) => DRAWERS.includes(folder)),
    );
    expect(drawers.map(({ path }) => path)).toEqual([]);
  });

  test('Payload and its satellites have one version, in the wish list and on the disk', () => {
    const wished = Object.entries(dependencies()).filter(([name]) => isPayload(name));
    const installed = wished.map(([name]) => [name, versionOf(`node_modules/${name}/package.json`)]);
    expect(new Set(wished.map(([, version]) => version)).size).toBe(1);
    expect(installed).toEqual(wished);
  });

  test('npm scripts run on Node 24 or newer', () => {
    const version = execFileSync('node_modules/.bin/node', ['--version'], { encoding: 'utf8' });
    expect(Number.parseInt(version.slice(1), 10)).toBeGreaterThanOrEqual(24);
    expect(Number.parseInt(process.versions.node, 10)).toBeGreaterThanOrEqual(24);
  });
});

function listSources(): SourceFile[] {
  return globSync(['{content,cms,site,scripts,tests}/**/*.{ts,tsx,astro}', '*.ts'], { exclude: isBuilt })
    .filter((path) => !path.endsWith('.d.ts'))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

function isBuilt(path: string): boolean {
  return ['node_modules', 'dist', '.next', '.astro'].includes(basename(path));
}

/** The wing or the file of a room that a path belongs to; undefined when it is of another room. */
function standingIn(room: string, path: string): string | undefined {
  return path.startsWith(`${room}/`) ? path.slice(room.length + 1).split('/')[0] : undefined;
}

function isAbove(room: string, target: string, path: string): boolean {
  const [wing, own] = [standingIn(room, target), standingIn(room, path)];
  if (wing === undefined || own === undefined) return false;
  const order = ORDER[room] ?? [];
  return order.indexOf(wing) < order.indexOf(own);
}

/** An import of one folder from another. */
interface Way {
  readonly from: string;
  readonly to: string;
  readonly name: string;
}

/** What a file of a room imports of other folders of the room. */
function waysBetweenFolders(room: string, file: SourceFile): Way[] {
  return importsOf(file)
    .map((target) => ({ from: dirname(file.path), to: dirname(target), name: `${file.path} → ${target}` }))
    .filter(({ from, to }) => from !== to && [from, to].every((folder) => folder.startsWith(`${room}/`)));
}

/** Folders that each folder knows, itself or through others. */
function reachOf(ways: readonly Way[]): Map<string, Set<string>> {
  const known = new Map<string, Set<string>>();
  for (const { from, to } of ways) known.set(from, (known.get(from) ?? new Set()).add(to));
  for (const reach of known.values())
    for (const folder of reach) for (const next of known.get(folder) ?? []) reach.add(next);
  return known;
}

/**
 * Rooms that use each file of the contract. The scripts count for neither side: they may import from both, so that what
 * one side shares with a script needs no place in the contract.
 */
function usersOfContract(): Map<string, Set<string>> {
  const ways = sources.flatMap((file) =>
    importsOf(file).map((to) => ({ from: file.path, to, name: file.path })),
  );
  const users = new Map<string, Set<string>>();
  for (const [path, known] of reachOf(ways))
    for (const target of known) {
      const room = path.split('/')[0] ?? '';
      if (target.startsWith('content/contract/'))
        users.set(target, (users.get(target) ?? new Set()).add(room));
    }
  return users;
}

/** Paths inside the repository that a file imports, or names as the way to a component. */
function importsOf(file: SourceFile): string[] {
  const imported = specifiersOf(file).flatMap((name) => toPath(file.path, name) ?? []);
  return [...imported, ...componentsOf(file)];
}

/** The file that is imported by a name; undefined for packages. */
function toPath(from: string, name: string): string | undefined {
  if (name.startsWith('#contract/')) return name.replace('#', 'content/');
  if (name === '@payload-config') return 'cms/payload.config.ts';
  if (!name.startsWith('.')) return undefined;
  return relative(process.cwd(), resolve(dirname(from), name));
}

/** What a file imports for more than its types: what goes along when it is bundled. */
function usedSpecifiersOf({ path, text }: SourceFile): string[] {
  const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  return statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const { moduleSpecifier } = statement;
    return moduleSpecifier && ts.isStringLiteral(moduleSpecifier) && !isOfTypes(statement)
      ? [moduleSpecifier.text]
      : [];
  });
}

function isOfTypes(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  const clause = ts.isImportDeclaration(statement) ? statement.importClause : statement;
  if (!clause || clause.isTypeOnly) return clause !== undefined;
  const named = ts.isExportDeclaration(clause) ? clause.exportClause : clause.namedBindings;
  const isWhole = 'name' in clause && clause.name !== undefined;
  if (isWhole || !named || !(ts.isNamedImports(named) || ts.isNamedExports(named))) return false;
  return named.elements.every(({ isTypeOnly }) => isTypeOnly);
}

/** Components that a file of the CMS names to Payload, such as `'/story/versions/versions-view.tsx#VersionsView'`. */
function componentsOf({ path, text }: SourceFile): string[] {
  if (!path.startsWith('cms/')) return [];
  return [...text.matchAll(/['"](\/[^'"#]+\.tsx)#\w+['"]/g)].map(([, way]) => `cms${way}`);
}

/** Everything a file imports, statically or not; in .astro files also in frontmatter and scripts. */
function specifiersOf({ path, text }: SourceFile): string[] {
  if (path.endsWith('.astro')) {
    return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '');
  }
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
}

function mayImport(room: string, target: string): boolean {
  return [room, ...(NEIGHBOURS[room] ?? [])].some(
    (allowed) => target === allowed || target.startsWith(`${allowed}/`),
  );
}

function dependencies(): Record<string, string> {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
  return { ...manifest.dependencies, ...manifest.devDependencies };
}

function versionOf(path: string): string {
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}

function isPayload(name: string): boolean {
  return name === 'payload' || name.startsWith('@payloadcms/');
}
