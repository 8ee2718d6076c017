import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getDocumentKey, type PublicDocument } from '#contract/document.ts';
import { repository } from '../../config.ts';
import { memoryFlags } from '../../memory-flags.ts';
import { measureCommand, type Measured } from '../measure-process.ts';
import { openPlainPublisher } from './open-plain-publisher.ts';
import { writePlainFiles, type Generator } from './plain-files.ts';

export interface Contender extends Measured {
  name: string;
  pages: number;
}

const here = fileURLToPath(new URL('.', import.meta.url));
const node = process.execPath;

/** Renders the plain site of an edition with ours, Hugo (where it is installed) and Eleventy, one after the other. */
export async function compareGenerators(
  folder: string,
  documents: readonly PublicDocument[],
): Promise<Contender[]> {
  const contenders = [await renderOurs(join(folder, 'ours'), documents)];
  contenders.push(await renderEleventy(join(folder, 'eleventy'), documents));
  if (spawnSync('hugo', ['version']).status === 0)
    contenders.push(await renderHugo(join(folder, 'hugo'), documents));
  return contenders;
}

async function renderOurs(folder: string, documents: readonly PublicDocument[]): Promise<Contender> {
  const dist = join(here, 'astro/dist');
  buildPlainSite();
  const publisher = await openPlainPublisher(folder, dist);
  publisher.store.write(
    documents.map((document, index) => ({
      document,
      head: { key: getDocumentKey(document), sequence: index, rowHash: '' },
    })),
  );
  publisher.close();
  const measured = await measureCommand(
    node,
    [...memoryFlags, join(here, 'render-ours.ts'), folder, dist],
    repository,
  );
  return { name: 'Gương Sáng', pages: countPages(join(folder, 'site/releases')), ...measured };
}

/** Built within the checkout, where the pages find the packages that they import. */
function buildPlainSite(): void {
  const astro = join(repository, 'node_modules/astro/bin/astro.mjs');
  const build = spawnSync(node, [astro, 'build', '--root', join(here, 'astro')], {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
  });
  if (build.status !== 0) throw new Error(`astro build failed: ${build.stdout}${build.stderr}`);
}

async function renderHugo(folder: string, documents: readonly PublicDocument[]): Promise<Contender> {
  prepare(folder, documents, 'hugo');
  const measured = await measureCommand('hugo', ['--config', 'hugo.json', '--quiet'], folder);
  return { name: 'Hugo', pages: countPages(join(folder, 'public')), ...measured };
}

async function renderEleventy(folder: string, documents: readonly PublicDocument[]): Promise<Contender> {
  prepare(folder, documents, 'eleventy');
  const eleventy = join(repository, 'node_modules/@11ty/eleventy/cmd.cjs');
  const args = ['--max-old-space-size=12000', eleventy, '--config=eleventy.config.js', '--quiet'];
  const measured = await measureCommand(node, args, folder);
  return { name: 'Eleventy', pages: countPages(join(folder, 'public')), ...measured };
}

function prepare(folder: string, documents: readonly PublicDocument[], generator: Generator): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(join(here, generator), folder, { recursive: true });
  writePlainFiles(join(folder, 'content'), documents, generator);
}

function countPages(folder: string): number {
  return readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('index.html'))
    .length;
}
