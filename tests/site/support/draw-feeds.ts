import type { EditionReader } from '../../../site/edition/edition-reader.ts';
import { listEntries, type PageKind } from '../../../site/kinds/page-kind.ts';
import { pageKinds } from '../../../site/page-kinds.ts';
import { origin } from './draw-site.ts';

/** Every file of the site's kinds of these names, as the publisher draws them, by address. */
export async function drawFiles(
  edition: EditionReader,
  names: readonly string[],
): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const kind of pageKinds.filter((one) => names.includes(one.name)))
    for (const entry of listEntries(kind, edition))
      files.set(entry.address, await render(kind, edition, kind.view(edition, entry)));
  return files;
}

async function render(kind: PageKind, edition: EditionReader, view: unknown): Promise<string> {
  if (kind.output !== 'text') throw new Error(`Kind ‘${kind.name}’ is a page, no file.`);
  const drawn = await kind.render(view, { origin, edition });
  return typeof drawn === 'string' ? drawn : Buffer.from(drawn).toString();
}
