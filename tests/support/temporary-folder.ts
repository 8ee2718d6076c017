import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

export interface TemporaryFolder {
  readonly path: string;
  remove(): void;
}

/** An empty folder of one's own; call `remove` in `afterAll` when the whole file shares it. */
export function makeTemporaryFolder(): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), 'guong-sang-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** An empty folder that goes when the current test ends. */
export function makeFolderForTest(): string {
  const folder = makeTemporaryFolder();
  onTestFinished(() => folder.remove());
  return folder.path;
}
