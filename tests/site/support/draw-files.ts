import type { EditionReader } from '../../../site/edition/edition-reader.ts';
import { listEntries } from '../../../site/kinds/page-kind.ts';
import { pageKinds } from '../../../site/page-kinds.ts';
import { origin } from './draw-site.ts';

/** Draws the files of these kinds as the publisher does, by address; they need no built site. */
export async function drawFiles(
  edition: EditionReader,
  isWanted: (kind: string) => boolean,
): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const kind of pageKinds) {
    if (kind.output !== 'text' || !isWanted(kind.name)) continue;
    for (const entry of listEntries(kind, edition)) {
      const drawn = await kind.render(kind.view(edition, entry), { origin, edition });
      files.set(entry.address, typeof drawn === 'string' ? drawn : Buffer.from(drawn).toString());
    }
  }
  return files;
}
