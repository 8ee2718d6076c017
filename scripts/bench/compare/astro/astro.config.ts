import { mkdirSync } from 'node:fs';
import { defineConfig, passthroughImageService } from 'astro/config';
import { publisherAdapter } from '../../../../site/adapter/adapter.ts';

// The plain site has no styles or scripts, so Astro makes no folder for them.
mkdirSync(new URL('dist/client', import.meta.url), { recursive: true });

export default defineConfig({
  srcDir: '.',
  outDir: './dist',
  output: 'server',
  trailingSlash: 'ignore',
  compressHTML: true,
  adapter: publisherAdapter(new URL('entry.ts', import.meta.url)),
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
});
