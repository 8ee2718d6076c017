import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files that take half a minute or more, in the order in which they begin: those that one core does for long, and those
 * that wait for much of their time. Begun last, they would leave the other worker without work at the end.
 */
const long = [
  'recovery/start',
  'browser/every-page',
  'site/demo-edition',
  'browser/journey',
  'recovery/newsroom',
  'cms/access-table',
  'recovery/uploads',
  'publish/incremental',
  'publish/live-pages',
  'site/search-page',
  'recovery/doctor',
  'browser/first-story',
  'site/light-media',
  'site/search-cases',
  'site/reading',
  'browser/slow-line',
  'browser/editors',
  'recovery/worker',
  'recovery/postgres',
  'browser/pasting',
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
