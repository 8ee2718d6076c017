/** Id of a string's unit: a name token of XML, which `@` could not be part of. */
export function toUnitId(key: string, path: string): string {
  return `${key.startsWith('@') ? `head:${key.slice(1)}` : `block:${key}`}:${path}`;
}

/** The reverse of `toUnitId`; undefined for an id that the desk never made. */
export function fromUnitId(id: string): { key: string; path: string } | undefined {
  const [, kind, name, path] = /^(head|block):([A-Za-z0-9_-]{1,40}):([a-z0-9-]{1,40})$/.exec(id) ?? [];
  if (!kind || !name || !path) return undefined;
  return { key: kind === 'head' ? `@${name}` : name, path };
}
