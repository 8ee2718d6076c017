import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hashBuild } from './build-id.ts';
import { buildWorker } from './build-worker.ts';
import { compressAssets } from './compress-assets.ts';

/** Makes the built site one module that exports the application, for the publisher to draw pages with. */
export function publisherAdapter(): AstroIntegration {
  return {
    name: 'guong-sang-adapter',
    hooks: {
      'astro:config:done': ({ setAdapter }) =>
        setAdapter({
          name: 'guong-sang-adapter',
          entrypointResolution: 'auto',
          serverEntrypoint: fileURLToPath(new URL('entry.ts', import.meta.url)),
          adapterFeatures: { buildOutput: 'server' },
          supportedAstroFeatures: { serverOutput: 'stable', staticOutput: 'unsupported' },
        }),
      'astro:build:done': async ({ dir }) => {
        await buildWorker(fileURLToPath(dir));
        await compressAssets(fileURLToPath(dir));
        await hashBuild(new URL('../', dir));
      },
    },
  };
}
