import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { encodeAddress } from '#contract/address.ts';
import type { DrawnKind, PageLocals, RenderContext, TextKind } from '../../kinds/page-kind.ts';

/** The site as Astro built it: its entry exports these two. */
export interface BuiltSite {
  /** Draws the page of a whole address as text. @throws when its template fails */
  draw(url: string, locals: { page: PageLocals }): Promise<string>;
  /** Hash of templates and styles. */
  buildId: string;
  /** Folder of styles, fonts and scripts, to be served as it is. */
  client: string;
  /** Where other threads load the same `draw` from; undefined: pages are drawn where the site is. */
  parts?: SiteParts;
}

/** The built site as it was when it was loaded. */
export interface SiteParts {
  /** Folder of the build. */
  dist: string;
  /** SHA-256 of the files that draw: another one is another build. */
  digest: string;
  /** What was loaded from there. */
  draw: BuiltSite['draw'];
}

/** Loads `dist/server/entry.mjs`. @throws when the site is not built */
export async function loadBuiltSite(dist: string): Promise<BuiltSite> {
  const entry = join(dist, 'server', 'entry.mjs');
  if (!existsSync(entry)) throw new Error(`${entry} is missing: build the site first (npm run build).`);
  const { draw, buildId } = (await import(pathToFileURL(entry).href)) as Partial<BuiltSite>;
  if (!draw || typeof buildId !== 'string') throw new Error(`${entry} does not export ‘draw’ and ‘buildId’.`);
  await loadParts(join(dist, 'server'));
  const digest = digestParts(join(dist, 'server'));
  return { draw, buildId, client: join(dist, 'client'), parts: { dist, digest, draw } };
}

/**
 * Loads the parts that the entry would only load when a page first needs them: a process that runs goes on with the
 * build that it started with, also when the site is built anew under it.
 */
async function loadParts(server: string): Promise<void> {
  for (const name of listParts(server)) await import(pathToFileURL(join(server, name)).href);
}

/** Taken after loading: whoever has the same one loaded the same files. */
function digestParts(server: string): string {
  const digest = createHash('sha256');
  for (const name of listParts(server)) digest.update(`${name}\0`).update(readFileSync(join(server, name)));
  return digest.digest('hex');
}

function listParts(server: string): string[] {
  const names = readdirSync(server, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.mjs')).sort();
}

/** Draws one page as text. @throws when it cannot be drawn */
export async function drawPage(...page: Parameters<typeof draw>): Promise<string> {
  const drawn = await draw(...page);
  return typeof drawn === 'string' ? drawn : Buffer.from(drawn).toString();
}

/** Draws one page as the bytes of its file. @throws when it cannot be drawn */
export async function drawBytes(...page: Parameters<typeof draw>): Promise<Uint8Array> {
  const drawn = await draw(...page);
  return typeof drawn === 'string' ? Buffer.from(drawn) : drawn;
}

async function draw(
  site: Pick<BuiltSite, 'draw'>,
  kind: Writer,
  page: Pick<PageLocals, 'entry' | 'view'>,
  context: RenderContext,
): Promise<string | Uint8Array> {
  if (kind.output === 'astro')
    return site.draw(context.origin + encodeAddress(page.entry.address), { page: { ...page, ...context } });
  return kind.render(page.view, context);
}

/** What of a kind of page draws. */
type Writer = Pick<DrawnKind, 'output'> | Pick<TextKind, 'output' | 'render'>;
