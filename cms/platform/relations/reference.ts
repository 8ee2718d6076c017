/** Id of a relationship's value, whether it is populated or not. */
export function getReferenceId(value: string | { id: string } | null | undefined): string | undefined {
  if (!value) return undefined;
  return typeof value === 'string' ? value : value.id;
}

export function getReferenceIds(values: readonly (string | { id: string })[] | null | undefined): string[] {
  return (values ?? []).map((value) => (typeof value === 'string' ? value : value.id));
}
