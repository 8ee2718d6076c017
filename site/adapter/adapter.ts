import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hashBuild } from './build-id.ts';
import { buildNamedScripts } from './named-scripts.ts';
import { compressAssets } from './compress-assets.ts';

/** Makes the built site one module that exports what `entry` does: `draw` and `buildId`, for the publisher. */
export function publisherAdapter(entry: URL): AstroIntegration {
  return {
    name: 'guong-sang-adapter',
    hooks: {
      'astro:config:done': ({ setAdapter }) =>
        setAdapter({
          name: 'guong-sang-adapter',
          entrypointResolution: 'auto',
          serverEntrypoint: fileURLToPath(entry),
          adapterFeatures: { buildOutput: 'server' },
          supportedAstroFeatures: { serverOutput: 'stable', staticOutput: 'unsupported' },
        }),
      'astro:build:done': async ({ dir }) => {
        await buildNamedScripts(fileURLToPath(dir));
        await compressAssets(fileURLToPath(dir));
        await hashBuild(new URL('../', dir));
      },
    },
  };
}
