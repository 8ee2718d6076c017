import sharp from 'sharp';
import { TestRunner, vi, type RunnerTestFile, type RunnerTestSuite } from 'vitest';
import { CpuWatch } from './spent-cpu.ts';

/**
 * A worker goes through many files, as loading what is not ours takes longer than most of them. What is ours is loaded
 * anew for every file, and the surroundings, the globals and the caches of Payload are those of a worker that has just begun.
 */
export class FreshRunner extends TestRunner {
  readonly #surroundings = { ...process.env };
  #cpu = new CpuWatch();

  override onCollectStart(file: RunnerTestFile): void {
    this.#cpu = new CpuWatch();
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.resetModules();
    restoreSurroundings(this.#surroundings);
    forgetPayload();
    // What opens pictures of strangers forbids its process all other formats.
    sharp.unblock({ operation: ['VipsForeignLoad'] });
    super.onCollectStart(file);
  }

  onBeforeRunFiles(): void {
    this.#cpu.endImports();
  }

  override async onAfterRunSuite(suite: RunnerTestSuite): Promise<void> {
    if (suite === suite.file) suite.meta.cpu = this.#cpu.read();
    await super.onAfterRunSuite(suite);
  }
}

function restoreSurroundings(surroundings: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(process.env)) {
    if (!(name in surroundings)) Reflect.deleteProperty(process.env, name);
  }
  Object.assign(process.env, surroundings);
}

/** Payload keeps its instance, and what it has worked out of the configuration, in globals. */
function forgetPayload(): void {
  for (const name of Object.keys(globalThis).filter((each) => /^_?payload_?/.test(each))) {
    const kept: unknown = Reflect.get(globalThis, name);
    if (kept instanceof Map) kept.clear();
    else Reflect.deleteProperty(globalThis, name);
  }
}
