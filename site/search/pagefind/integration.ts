import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type { AstroIntegration } from 'astro';
import { compressAsset } from '../../adapter/compress-assets.ts';
import { nodeFiles } from './node-files.ts';
import { takePagefind, type PagefindAssets } from './take-pagefind.ts';

const moduleId = 'virtual:search-engine';

/** A file of the search engine in the public tree. */
interface Asset {
  /** With a hash of the content in it. */
  address: string;
  bytes: Uint8Array;
}

/** Builds the worker of the search with Pagefind in it, and tells the templates where worker and WebAssembly stand. */
export function searchEngine(): AstroIntegration {
  let pagefind: PagefindAssets;
  let assets: { worker: Asset; wasm: Asset };
  return {
    name: 'guong-sang-search-engine',
    hooks: {
      'astro:config:setup': async ({ updateConfig }) => {
        pagefind = await takePagefind();
        const worker = toAsset('search', 'js', await bundleWorker(pagefind.script));
        assets = { worker, wasm: toAsset('pagefind', 'wasm', pagefind.wasm) };
        const addresses = { worker: worker.address, wasm: assets.wasm.address };
        updateConfig({ vite: { plugins: [toModule(addresses)] } });
      },
      'astro:build:done': async ({ dir }) => {
        await mkdir(new URL('_assets/', dir), { recursive: true });
        for (const { address, bytes } of Object.values(assets)) {
          const path = fileURLToPath(new URL(`.${address}`, dir));
          await writeFile(path, bytes);
          await compressAsset(path);
        }
        const { folder, script, wasm } = nodeFiles(new URL('../', dir));
        await mkdir(folder, { recursive: true });
        await writeFile(script, pagefind.script);
        await writeFile(wasm, pagefind.wasm);
      },
    },
  };
}

function toAsset(name: string, kind: string, bytes: Uint8Array): Asset {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  return { address: `/_assets/${name}.${hash}.${kind}`, bytes };
}

async function bundleWorker(script: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../engine/worker.ts', import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'warning',
    plugins: [givePagefind(script)],
  });
  const [file] = outputFiles;
  if (!file) throw new Error('The worker of the search was not built.');
  return file.contents;
}

function givePagefind(script: string): Plugin {
  return {
    name: 'pagefind',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^virtual:pagefind$/ }, ({ path }) => ({ path, namespace: 'pagefind' }));
      onLoad({ filter: /./, namespace: 'pagefind' }, () => ({ contents: script, loader: 'js' }));
    },
  };
}

function toModule(addresses: { worker: string; wasm: string }) {
  return {
    name: 'guong-sang-search-engine',
    resolveId: (id: string) => (id === moduleId ? `\0${moduleId}` : undefined),
    load: (id: string) =>
      id === `\0${moduleId}` ? `export default ${JSON.stringify(addresses)}` : undefined,
  };
}
