import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Bundles the service worker to `/sw.js`: its reach is the whole site, so it stands at the root under one name. */
export async function buildWorker(folder: string): Promise<void> {
  await build({
    entryPoints: [fileURLToPath(new URL('../client/sw.ts', import.meta.url))],
    outfile: join(folder, 'sw.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'warning',
  });
}
