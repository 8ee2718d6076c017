import type { Reporter, TestModule } from 'vitest/node';

const shown = 20;

/** Names the test files that took longest, with seconds of the clock from the first import to the last hook. */
export default class SlowestReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const times = modules.map((module) => ({
      name: `${module.project.name} ${module.relativeModuleId}`,
      seconds: measureSeconds(module),
    }));
    const slowest = times.toSorted((a, b) => b.seconds - a.seconds).slice(0, shown);
    console.log(`\nSlowest of ${modules.length} test files:`);
    for (const { name, seconds } of slowest) console.log(`${seconds.toFixed(1).padStart(8)} s  ${name}`);
  }
}

function measureSeconds(module: TestModule): number {
  const { setupDuration, collectDuration, duration } = module.diagnostic();
  return (setupDuration + collectDuration + duration) / 1_000;
}
