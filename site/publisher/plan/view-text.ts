import { hash } from 'node:crypto';

/** Documents and cards of the edition by identity: their hash stands for them in the text of a view. */
export type FindHash = (part: object) => string | undefined;

/**
 * One text for each value of a view: JSON, with the hash in place of each object that the edition returned, so that
 * a page of a hundred cards costs a hundred look-ups. Undefined properties are left out, as in JSON.
 * @throws when the view holds something that is not data, naming it
 */
export function viewToText(view: unknown, findHash: FindHash): string {
  switch (typeof view) {
    case 'string':
      return JSON.stringify(view);
    case 'number':
    case 'boolean':
      return String(view);
    case 'undefined':
      return 'null';
    case 'object':
      return view === null ? 'null' : objectToText(view, findHash);
    case 'bigint':
    case 'function':
    case 'symbol':
      throw new Error(`A view must be data, but it holds a ${typeof view}.`);
  }
}

function objectToText(view: object, findHash: FindHash): string {
  const known = findHash(view);
  if (known !== undefined) return `@${known}`;
  if (Array.isArray(view)) {
    let text = '[';
    for (const part of view) text += `${viewToText(part, findHash)},`;
    return `${text}]`;
  }
  if (view instanceof Map) return `map${viewToText([...view], findHash)}`;
  if (view instanceof Set) return `set${viewToText([...view], findHash)}`;
  const prototype: unknown = Object.getPrototypeOf(view);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new Error(`A view must be data, but it holds a ${view.constructor.name}.`);
  }
  let text = '{';
  for (const name in view) {
    const part = (view as Record<string, unknown>)[name];
    if (part !== undefined) text += `${JSON.stringify(name)}:${viewToText(part, findHash)},`;
  }
  return `${text}}`;
}

/** 128 bits of SHA-256, as 22 characters. */
export function shortHash(content: string | Uint8Array): string {
  return hash('sha256', content, 'base64url').slice(0, 22);
}
