/**
 * Names of the top-level fields of a document that were changed; what the system itself counts is left out. References
 * are compared by their ids, since one side may be filled in.
 */
export function findChangedFields(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): string[] {
  return Object.keys(after).filter(
    (name) => !counted.has(name) && toComparable(before[name]) !== toComparable(after[name]),
  );
}

/** A value with the documents that it refers to as their ids. */
export function toReferences(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toReferences);
  if (value === null || typeof value !== 'object') return value;
  if ('id' in value && 'createdAt' in value) return value.id;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, toReferences(each)]));
}

function toComparable(value: unknown): string {
  return JSON.stringify(toReferences(value ?? null));
}

const counted = new Set(['updatedAt', 'createdAt', 'globalType', 'searchText', 'sessions', 'collection']);
