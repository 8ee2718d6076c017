import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { giveLock, takeLock } from '../folder-lock.ts';
import { runStep } from '../run-step.ts';
import { hashSources } from './source-hash.ts';
import { readStamp, removeStamp, writeStamp } from './stamp.ts';
import type { BuildTarget } from './target.ts';

export interface BuildOptions {
  readonly root: string;
  readonly targets: readonly BuildTarget[];
  /** Build even what is up to date. */
  readonly force?: boolean;
  readonly signal?: AbortSignal | undefined;
  readonly report?: (message: string) => void;
}

/**
 * Builds what is not built from the present sources. Two builds at once wait for each other; an interrupted one leaves
 * no stamp, so it is made again.
 */
export async function buildMissing(options: BuildOptions): Promise<void> {
  const lock = join(options.root, 'node_modules/.cache/guong-sang-build.json');
  mkdirSync(join(lock, '..'), { recursive: true });
  let isWaiting = false;
  for (let holder = takeLock(lock); holder; holder = takeLock(lock)) {
    if (!isWaiting) options.report?.(`Chờ tiến trình ${holder.pid} dựng xong…`);
    isWaiting = true;
    await sleep(500, undefined, options.signal && { signal: options.signal });
  }
  // What is built is code, for every user of the machine to run.
  const ours = process.umask(0o022);
  try {
    for (const target of options.targets) await buildTarget(target, options);
  } finally {
    process.umask(ours);
    giveLock(lock);
  }
}

async function buildTarget(target: BuildTarget, options: BuildOptions): Promise<void> {
  const stamp = join(options.root, target.stamp);
  const hash = hashSources(options.root, target.sources);
  const isWhole = target.outputs.every((path) => existsSync(join(options.root, path)));
  if (!options.force && isWhole && readStamp(stamp) === hash) return;
  const started = Date.now();
  options.report?.(`Dựng ${target.title} (chỉ lần đầu và sau khi nâng cấp, mất một vài phút)…`);
  removeStamp(stamp);
  for (const script of target.commands) {
    await runStep({ script, environment: BUILD_ENVIRONMENT, signal: options.signal });
  }
  writeStamp(stamp, hash);
  options.report?.(`Đã dựng ${target.title} trong ${Math.round((Date.now() - started) / 1000)} giây.`);
}

const BUILD_ENVIRONMENT = {
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
} as const;
