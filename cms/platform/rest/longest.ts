const longest = new WeakMap<object, number>();

/** The same rule of a field, of which is known how many characters it lets through. */
export function withLongest<T extends object>(rule: T, characters: number | undefined): T {
  if (characters !== undefined) longest.set(rule, characters);
  return rule;
}

/** Characters that a field's rule lets through; undefined when it does not say. */
export function getLongest(rule: unknown): number | undefined {
  return typeof rule === 'function' ? longest.get(rule) : undefined;
}
