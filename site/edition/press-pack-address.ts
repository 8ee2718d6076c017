/** Folder of the press packs below the public tree. */
export const packFolder = 'goi-bao-chi';

/** Name of an article's pack: under its urn, so that it stays where it is when the article is renamed. */
export function packName(id: string): string {
  return `${id}.zip`;
}

export function packAddress(id: string): string {
  return `/${packFolder}/${packName(id)}`;
}
