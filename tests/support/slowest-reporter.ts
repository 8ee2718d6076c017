import type { Reporter, TestModule } from 'vitest/node';

const shown = 20;

/** Names the test files that took longest: seconds of the clock from the first import to the last hook, and of CPU. */
export default class SlowestReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const times = modules.map((module) => ({
      name: `${module.project.name} ${module.relativeModuleId}`,
      seconds: measureSeconds(module),
      cpu: tellCpu(module),
    }));
    const slowest = times.toSorted((a, b) => b.seconds - a.seconds).slice(0, shown);
    console.log(`\nSlowest of ${modules.length} test files (seconds; of CPU: imports + tests + processes):`);
    for (const { name, seconds, cpu } of slowest) {
      console.log(`${seconds.toFixed(1).padStart(8)} s  ${cpu.padEnd(20)} ${name}`);
    }
  }
}

function tellCpu(module: TestModule): string {
  const cpu = module.meta().cpu;
  return cpu ? [cpu.imports, cpu.tests, cpu.children].map((each) => each.toFixed(1)).join(' + ') : '';
}

function measureSeconds(module: TestModule): number {
  const { setupDuration, collectDuration, duration } = module.diagnostic();
  return (setupDuration + collectDuration + duration) / 1_000;
}
