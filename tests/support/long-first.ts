import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files that take half a minute or more, in the order in which they begin: while the first prepares the demo data, those that
 * do without; then those that begin with it. Begun last, they would leave the other workers without work at the end.
 */
const long = [
  'recovery/start',
  'site/demo-edition',
  'cms/access-table',
  'publish/incremental',
  'publish/live-pages',
  'site/search-page',
  'site/light-media',
  'site/search-cases',
  'browser/every-page',
  'browser/journey',
  'recovery/newsroom',
  'recovery/doctor',
  'browser/first-story',
  'recovery/uploads',
  'browser/slow-line',
  'browser/editors',
  'recovery/worker',
  'recovery/postgres',
  'browser/pasting',
  'site/reading',
  'publish/damage',
  'site/replaced-while-read',
  'cms/odd-input',
  'cms/odd-questions',
];

/** Long files first; the others by project, as a worker goes on only with a file of the same one. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => rankOf(a) - rankOf(b) || compare(a.project.name, b.project.name));
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function rankOf({ moduleId }: TestSpecification): number {
  const rank = long.findIndex((name) => moduleId.endsWith(`/tests/${name}.test.ts`));
  return rank < 0 ? long.length : rank;
}
