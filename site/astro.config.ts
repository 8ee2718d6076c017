import mdx from '@astrojs/mdx';
import { defineConfig, passthroughImageService } from 'astro/config';
import { publisherAdapter } from './adapter/adapter.ts';
import { fonts } from './fonts/integration.ts';
import { searchEngine } from './search/pagefind/integration.ts';

// Astro seals props of server islands with a key that it makes anew at each build. There are no islands here, so a
// constant keeps the build the same byte for byte.
process.env.ASTRO_KEY ??= Buffer.alloc(32).toString('base64');

export default defineConfig({
  srcDir: '.',
  outDir: './dist',
  publicDir: './public',
  output: 'server',
  trailingSlash: 'ignore',
  compressHTML: true,
  build: { assets: '_assets' },
  integrations: [mdx(), fonts(), searchEngine()],
  adapter: publisherAdapter(new URL('entry.ts', import.meta.url)),
  image: { service: passthroughImageService() },
  vite: { build: { assetsInlineLimit: 0 } },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  security: { checkOrigin: false },
});
