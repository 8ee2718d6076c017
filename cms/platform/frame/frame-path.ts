/** Where browsers fetch what all pages of the CMS have in common. */
export function getFramePath(version: string): string {
  return `/api/khung/${version}`;
}
