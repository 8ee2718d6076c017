import { build } from 'esbuild';
import { rmSync } from 'node:fs';

/**
 * Bundles what the CMS starts as a process of its own into `cms/dist`, its commands and the work on strangers' files:
 * one start reads a few files instead of hundreds or thousands.
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
  entryPoints: { commands: 'cms/commands.ts', outside: 'cms/documents/media/outside/program.ts' },
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
