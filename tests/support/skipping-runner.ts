import {
  TestRunner,
  type RunnerTask,
  type RunnerTestCase,
  type RunnerTestFile,
  type RunnerTestSuite,
} from 'vitest';
import { FreshRunner } from './fresh-runner.ts';
import './needed-programs.ts';

/** Skips each test of the files that need a program which this machine lacks, without their hooks; see `needPrograms`. */
export default class SkippingRunner extends FreshRunner {
  readonly #lacking = new Map<RunnerTestFile, string[]>();

  override onCollectStart(file: RunnerTestFile): void {
    globalThis.lackedPrograms = [];
    this.#lacking.set(file, globalThis.lackedPrograms);
    super.onCollectStart(file);
  }

  override async onBeforeRunSuite(suite: RunnerTestSuite): Promise<void> {
    if (this.#findLacking(suite)) {
      const hooks = TestRunner.getSuiteHooks(suite) as unknown as Record<string, unknown[]>;
      for (const each of Object.values(hooks)) each.length = 0;
    }
    await super.onBeforeRunSuite(suite);
  }

  override async onBeforeRunTask(test: RunnerTestCase): Promise<void> {
    const note = this.#findLacking(test);
    if (note) {
      const result = { state: 'skip' as const, note };
      test.mode = 'skip';
      test.result = result;
    }
    await super.onBeforeRunTask(test);
  }

  #findLacking({ file }: RunnerTask): string | undefined {
    const names = [...new Set(this.#lacking.get(file))];
    return names.length > 0 ? `máy này không có ${names.join(', ')}` : undefined;
  }
}
