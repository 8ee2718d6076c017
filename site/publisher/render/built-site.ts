import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { encodeAddress } from '#contract/address.ts';
import type { PageKind, PageLocals, RenderContext } from '../../views/page-kind.ts';

/** The site as Astro built it: its entry exports these two. */
export interface BuiltSite {
  app: { render(request: Request, options: { locals: object }): Promise<Response> };
  /** Hash of templates and styles. */
  buildId: string;
  /** Folder of styles, fonts and scripts, to be served as it is. */
  client: string;
}

/** Loads `dist/server/entry.mjs`. @throws when the site is not built */
export async function loadBuiltSite(dist: string): Promise<BuiltSite> {
  const entry = join(dist, 'server', 'entry.mjs');
  if (!existsSync(entry)) throw new Error(`${entry} is missing: build the site first (npm run build).`);
  const { app, buildId } = (await import(pathToFileURL(entry).href)) as Partial<BuiltSite>;
  if (!app || typeof buildId !== 'string') throw new Error(`${entry} does not export ‘app’ and ‘buildId’.`);
  await loadParts(join(dist, 'server'));
  return { app, buildId, client: join(dist, 'client') };
}

/**
 * Loads the parts that the entry would only load when a page first needs them: a process that runs goes on with the
 * build that it started with, also when the site is built anew under it.
 */
async function loadParts(server: string): Promise<void> {
  for (const name of readdirSync(server, { recursive: true, encoding: 'utf8' }).sort())
    if (name.endsWith('.mjs')) await import(pathToFileURL(join(server, name)).href);
}

/** Draws one page as text. @throws when it cannot be drawn or does not answer 200 */
export async function drawPage(...page: Parameters<typeof drawBytes>): Promise<string> {
  return Buffer.from(await drawBytes(...page)).toString();
}

/** Draws one page as the bytes of its file. @throws when it cannot be drawn or does not answer 200 */
export async function drawBytes(
  site: Pick<BuiltSite, 'app'>,
  kind: PageKind,
  page: Pick<PageLocals, 'entry' | 'view'>,
  context: RenderContext,
): Promise<Uint8Array> {
  if (kind.output === 'text') {
    if (!kind.render) throw new Error(`Page kind ‘${kind.name}’ is text but has no render().`);
    return Buffer.from(await kind.render(page.view, context));
  }
  const { address } = page.entry;
  const request = new Request(context.origin + encodeAddress(address));
  const locals = { page: { ...page, ...context } satisfies PageLocals };
  const response = await site.app.render(request, { locals });
  if (response.status !== 200) {
    await response.body?.cancel();
    throw new Error(`The template answered ${response.status} for ${address}.`);
  }
  return new Uint8Array(await response.arrayBuffer());
}
