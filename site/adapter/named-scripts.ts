import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { embedScripts } from '../framing/embed-address.ts';

/**
 * Scripts that stand under one name: the service worker, whose reach is the whole site, and what other sites ask for.
 * They are no modules: a frame in a sandbox has no origin, and could load none.
 */
const scripts = {
  'sw.ts': '/sw.js',
  'frame-inside.ts': embedScripts.inside,
  'frame-around.ts': embedScripts.around,
} as const;

/** Bundles them into the public folder of the built site. */
export async function buildNamedScripts(folder: string): Promise<void> {
  for (const [source, address] of Object.entries(scripts)) {
    await build({
      entryPoints: [fileURLToPath(new URL(`../client/${source}`, import.meta.url))],
      outfile: join(folder, address),
      bundle: true,
      minify: true,
      format: 'iife',
      target: 'es2022',
      logLevel: 'warning',
    });
  }
}
