import { randomUUID } from 'node:crypto';
import type { CollectionBeforeOperationHook, Where } from 'payload';
import { findAliases } from './known-aliases.ts';
import { makeQuery, type WordQuery } from './word-query.ts';

/** The field of which words are asked. Nothing stands in it: `searchable` looks the words up. */
export const askedField = 'searchText';

/** What `searchText` is asked for. */
export interface AskedWords extends WordQuery {
  /** True when nobody chose an order: what fits best comes first. */
  isRanked: boolean;
}

/** Before what the hook wrote; nobody outside this process knows it. */
const ownMark = `${randomUUID()} `;

const typed = new Set(['like', 'contains']);

/** Hook that makes what people type for a title or name a question for the words of the whole document. */
export function askForWords(
  titleFields: readonly string[],
  defaultSort: unknown,
): CollectionBeforeOperationHook {
  const asked = new Set([askedField, ...titleFields]);
  return async ({ args, operation, req }) => {
    if (operation !== 'read' && operation !== 'count') return args;
    const { where, sort } = args as { where?: Where; sort?: unknown };
    if (!where || !hasWords(where, asked)) return args;
    const groups = await findAliases(req.payload);
    const isRanked = !sort || String(sort) === String(defaultSort);
    const toWords = (text: string) =>
      ownMark + JSON.stringify({ ...makeQuery(text, groups), isRanked } satisfies AskedWords);
    return { ...args, where: replaceWords(where, asked, toWords) };
  };
}

/** What a condition of `searchText` asks: what the hook wrote, or, where it was not asked, the words as they are. */
export function readAsked(value: string): AskedWords {
  if (value.startsWith(ownMark)) return JSON.parse(value.slice(ownMark.length)) as AskedWords;
  return { ...makeQuery(value, []), isRanked: false };
}

/** The ranked question in a condition, where it asks one. */
export function findRanked(where: Where | undefined): AskedWords | undefined {
  for (const [key, value] of Object.entries(where ?? {})) {
    const parts = Array.isArray(value) ? value : [];
    for (const part of parts) {
      const found = findRanked(part);
      if (found) return found;
    }
    if (key !== askedField && key !== `version.${askedField}`) continue;
    const { contains } = value as { contains?: unknown };
    const asked = typeof contains === 'string' ? readAsked(contains) : undefined;
    if (asked?.isRanked && asked.any) return asked;
  }
  return undefined;
}

function hasWords(where: Where, asked: ReadonlySet<string>): boolean {
  return Object.entries(where).some(([key, value]) =>
    Array.isArray(value)
      ? value.some((each) => hasWords(each, asked))
      : asked.has(key) && Object.keys(value).some((operator) => typed.has(operator)),
  );
}

/** @example replaceWords({ title: { like: 'Đà Lạt' } }, new Set(['title']), (text) => text) → { searchText: { contains: 'Đà Lạt' } } */
export function replaceWords(
  where: Where,
  asked: ReadonlySet<string>,
  toWords: (text: string) => string,
): Where {
  const result: Where = {};
  const conditions: Where[] = [];
  for (const [key, value] of Object.entries(where)) {
    if (Array.isArray(value)) result[key] = value.map((each) => replaceWords(each, asked, toWords));
    else if (asked.has(key)) conditions.push(...replaceField(key, value, toWords));
    else result[key] = value;
  }
  if (conditions.length === 0) return result;
  if (conditions.length === 1 && Object.keys(result).length === 0) return conditions[0] ?? {};
  return { and: [result, ...conditions].filter((part) => Object.keys(part).length > 0) };
}

function replaceField(
  key: string,
  conditions: Record<string, unknown>,
  toWords: (text: string) => string,
): Where[] {
  return Object.entries(conditions).flatMap(([operator, value]): Where[] => {
    if (!typed.has(operator) || typeof value !== 'string') return [{ [key]: { [operator]: value } }];
    return value.trim() === '' ? [] : [{ [askedField]: { contains: toWords(value) } }];
  });
}
