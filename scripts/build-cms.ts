import { build } from 'esbuild';
import { rmSync } from 'node:fs';

/**
 * Bundles the commands of the CMS into `cms/dist`: one start reads a few files instead of thousands.
 * What has native parts, or is only needed to make migrations, stays outside.
 */
const external = [
  'sharp',
  'pg-native',
  'drizzle-kit',
  'drizzle-kit/api',
  '@libsql/client',
  'esbuild',
  'json-schema-to-typescript',
];

rmSync('cms/dist/chunks', { recursive: true, force: true });
await build({
  entryPoints: { commands: 'cms/commands.ts' },
  outdir: 'cms/dist',
  outExtension: { '.js': '.mjs' },
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  jsx: 'automatic',
  external,
  loader: { '.css': 'empty', '.scss': 'empty', '.svg': 'empty', '.woff2': 'empty' },
  legalComments: 'none',
  define: { 'process.env.NODE_ENV': '"production"' },
  // Bundled CommonJS packages still call require.
  banner: {
    js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
