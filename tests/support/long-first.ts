import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take a minute or more. Begun last, they would leave the other worker without work at the end. */
const long = [
  'recovery/start',
  'site/demo-edition',
  'publish/incremental',
  'site/reading',
  'recovery/worker',
  'recovery/postgres',
];

/** Long files first, within their group; the others as vitest would have them. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => groupOf(a) - groupOf(b) || rankOf(a) - rankOf(b));
  }
}

function groupOf({ project }: TestSpecification): number {
  return project.config.sequence.groupOrder;
}

function rankOf({ moduleId }: TestSpecification): number {
  const rank = long.findIndex((name) => moduleId.endsWith(`/tests/${name}.test.ts`));
  return rank < 0 ? long.length : rank;
}
