/**
 * Folder of everything that search reads in a language: `start.bin`, which changes in place and is asked for again each
 * time, and folders whose name changes with their content. What is in them says `search/format/`.
 */
export function searchFolder(language: string): string {
  return `/${language}/tim/`;
}
