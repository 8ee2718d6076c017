import type { FormBlockType } from './body-block.ts';

/** Strokes of each icon, in a square of 20. */
const strokes: { readonly [T in FormBlockType]: string } = {
  figure: 'M2 4h16v12H2zM2 14l5-5 4 4 3-3 4 4M13 7h.01',
  gallery: 'M2 6h12v11H2zM6 6V3h12v11h-4M2 14l4-4 3 3 2-2 3 3',
  video: 'M2 4h16v12H2zM8 7l5 3-5 3z',
  audio: 'M3 8v4h3l4 4V4L6 8zM13 7a4 4 0 0 1 0 6M15 4a8 8 0 0 1 0 12',
  quote: 'M4 14c3 0 4-2 4-5V5H3v5h3M13 14c3 0 4-2 4-5V5h-5v5h3',
  facts: 'M3 3h14v14H3zM6 7h8M6 10h8M6 13h5',
  table: 'M2 4h16v12H2zM2 8h16M2 12h16M8 4v12',
  embed: 'M8 12l4-4M9 6l2-2a3 3 0 0 1 5 5l-2 2M11 14l-2 2a3 3 0 0 1-5-5l2-2',
};

/** Pictures of the kinds of blocks in the editor's menus, as addresses that hold the picture itself; they can be told on light and on dark. */
export const blockIcons = Object.fromEntries(
  Object.entries(strokes).map(([type, path]) => [type, toAddress(path)]),
) as Record<FormBlockType, string>;

function toAddress(path: string): string {
  const picture =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20" width="20" height="20" fill="none" ' +
    `stroke="#94806a" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"><path d="${path}"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(picture)}`;
}
