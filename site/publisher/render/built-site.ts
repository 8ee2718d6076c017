import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { encodeAddress } from '#contract/address.ts';
import type { PageKind, PageLocals, RenderContext } from '../../kinds/page-kind.ts';

/** The site as Astro built it: its entry exports these two. */
export interface BuiltSite {
  /** Draws the page of a whole address as text. @throws when its template fails */
  draw(url: string, locals: { page: PageLocals }): Promise<string>;
  /** Hash of templates and styles. */
  buildId: string;
  /** Folder of styles, fonts and scripts, to be served as it is. */
  client: string;
}

/** Loads `dist/server/entry.mjs`. @throws when the site is not built */
export async function loadBuiltSite(dist: string): Promise<BuiltSite> {
  const entry = join(dist, 'server', 'entry.mjs');
  if (!existsSync(entry)) throw new Error(`${entry} is missing: build the site first (npm run build).`);
  const { draw, buildId } = (await import(pathToFileURL(entry).href)) as Partial<BuiltSite>;
  if (!draw || typeof buildId !== 'string') throw new Error(`${entry} does not export ‘draw’ and ‘buildId’.`);
  await loadParts(join(dist, 'server'));
  return { draw, buildId, client: join(dist, 'client') };
}

/**
 * Loads the parts that the entry would only load when a page first needs them: a process that runs goes on with the
 * build that it started with, also when the site is built anew under it.
 */
async function loadParts(server: string): Promise<void> {
  for (const name of readdirSync(server, { recursive: true, encoding: 'utf8' }).sort())
    if (name.endsWith('.mjs')) await import(pathToFileURL(join(server, name)).href);
}

/** Draws one page. @throws when it cannot be drawn */
export async function drawPage(
  site: Pick<BuiltSite, 'draw'>,
  kind: PageKind,
  page: Pick<PageLocals, 'entry' | 'view'>,
  context: RenderContext,
): Promise<string> {
  if (kind.output === 'astro')
    return site.draw(context.origin + encodeAddress(page.entry.address), { page: { ...page, ...context } });
  return kind.render(page.view, context);
}
