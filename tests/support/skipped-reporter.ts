import type { Reporter, TestModule } from 'vitest/node';

/** Names every test that did not run, and why, after all that ran. */
export default class SkippedReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const skipped = modules.flatMap((module) => [...module.children.allTests('skipped')]);
    if (skipped.length === 0) return;
    console.log(`\nKhông chạy (${skipped.length}):`);
    for (const test of skipped) {
      const result = test.result();
      const note = 'note' in result && result.note ? ` (${result.note})` : '';
      console.log(`  ${test.module.relativeModuleId} > ${test.fullName}${note}`);
    }
  }
}
