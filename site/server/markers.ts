/**
 * Endings of small files beside addresses that no longer answer with a page of their own: web servers that cannot read
 * status.json look whether they are there (site/README.md). What was withdrawn answers 410, what moved 301.
 * @example `/vi/bai/ten-bai/` was withdrawn: `/vi/bai/ten-bai/_.410` is there
 */
export const markers = { withdrawn: '_.410', moved: '_.301' } as const;

export function isMarker(path: string): boolean {
  return Object.values(markers).some((ending) => path.endsWith(ending));
}
