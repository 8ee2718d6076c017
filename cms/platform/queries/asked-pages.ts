const mostDocuments = 1_000_000;

/** What is wrong with the part of a list that is asked for, in Vietnamese; undefined when nothing is. */
export function findPageProblem({ limit, page }: { limit?: unknown; page?: unknown }): string | undefined {
  if (!isCount(limit)) return 'Số mục một trang (“limit”) phải là số nguyên không âm.';
  if (!isCount(page)) return 'Số trang (“page”) phải là số nguyên không âm.';
  return undefined;
}

function isCount(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  const count = typeof value === 'object' ? Number.NaN : Number(value);
  return Number.isInteger(count) && count >= 0 && count <= mostDocuments;
}
