const counts = new WeakMap<object, Map<string, number>>();

/** How many cloths of an exemplar a page that is being drawn has already. */
export function countCopies(page: object, id: string): number {
  const known = counts.get(page) ?? new Map<string, number>();
  counts.set(page, known);
  const count = known.get(id) ?? 0;
  known.set(id, count + 1);
  return count;
}
