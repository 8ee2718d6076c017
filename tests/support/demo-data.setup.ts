import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    demoFolder: string;
  }
}

declare global {
  var sharedDemoFolder: { users: number; path: string } | undefined;
}

/** One folder for the whole run, for what `copyDemoData` makes once, however many projects ask for it. */
export function setup(project: TestProject): () => void {
  const shared = (globalThis.sharedDemoFolder ??= {
    users: 0,
    path: mkdtempSync(join(tmpdir(), 'guong-sang-demo-')),
  });
  shared.users += 1;
  project.provide('demoFolder', shared.path);
  return () => {
    shared.users -= 1;
    if (shared.users > 0) return;
    globalThis.sharedDemoFolder = undefined;
    rmSync(shared.path, { recursive: true, force: true });
  };
}
