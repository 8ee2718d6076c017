import { fileURLToPath } from 'node:url';
import type { EditionReader } from '../../../site/edition/edition-reader.ts';
import { drawPage, loadBuiltSite } from '../../../site/publisher/render/built-site.ts';
import { pageKinds } from '../../../site/page-kinds.ts';
import { listEntries, type PageEntry, type PageKind } from '../../../site/kinds/page-kind.ts';

export const origin = 'https://guong.example';
/** The site that `npm run build` made. */
export const site = await loadBuiltSite(fileURLToPath(new URL('../../../site/dist', import.meta.url)));

export const { client } = site;

export interface DrawnPage {
  kind: string;
  output: PageKind['output'];
  text: string;
}

/** Every planned address of an edition. */
export function planSite(edition: EditionReader): { kind: PageKind; entry: PageEntry<unknown> }[] {
  return pageKinds.flatMap((kind) => Array.from(listEntries(kind, edition), (entry) => ({ kind, entry })));
}

/** Draws every planned page as the publisher does. @throws when one does not answer 200 */
export async function drawSite(
  edition: EditionReader,
  { hasLightMedia }: { hasLightMedia?: boolean } = {},
): Promise<Map<string, DrawnPage>> {
  const pages = new Map<string, DrawnPage>();
  for (const { kind, entry } of planSite(edition)) {
    const page = { entry, view: kind.view(edition, entry) };
    const text = await drawPage(site, kind, page, {
      origin,
      edition,
      ...(hasLightMedia && { hasLightMedia }),
    });
    pages.set(entry.address, { kind: kind.name, output: kind.output, text });
  }
  return pages;
}
