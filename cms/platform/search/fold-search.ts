import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, Where } from 'payload';
import { foldWords } from '#contract/folding/fold.ts';

const typed = new Set(['like', 'contains']);

/** Hook that keeps the folded words of these fields (rows of `translations` too) in `searchText`. */
export function keepSearchText(fields: readonly string[]): CollectionBeforeChangeHook {
  return ({ data, originalDoc }) => {
    const merged: Record<string, unknown> = { ...(originalDoc as object | undefined), ...data };
    return { ...data, searchText: foldWords(collectWords(merged, fields)) };
  };
}

function collectWords(doc: Record<string, unknown>, fields: readonly string[]): string {
  const rows = Array.isArray(doc.translations) ? (doc.translations as Record<string, unknown>[]) : [];
  const values = [doc, ...rows].flatMap((source) => fields.map((field) => source[field]));
  return [...new Set(values.flat())].filter((value) => typeof value === 'string' && value).join(' · ');
}

/**
 * Hook that lets search boxes find without diacritics: what is typed for a title or name is folded and looked up in
 * `searchText`.
 */
export function foldQueries(titleFields: readonly string[]): CollectionBeforeOperationHook {
  const searched = new Set(['searchText', ...titleFields]);
  return ({ args, operation }) => {
    if (operation !== 'read' && operation !== 'count') return args;
    if (!('where' in args) || !args.where) return args;
    return { ...args, where: foldWhere(args.where, searched) };
  };
}

/** @example foldWhere({ title: { like: 'Đà Lạt' } }, new Set(['title'])) → { searchText: { like: 'da lat' } } */
export function foldWhere(where: Where, searched: ReadonlySet<string>): Where {
  const result: Where = {};
  const folded: Where[] = [];
  for (const [key, value] of Object.entries(where)) {
    if (Array.isArray(value)) result[key] = value.map((each) => foldWhere(each, searched));
    else if (searched.has(key)) folded.push(...foldField(key, value));
    else result[key] = value;
  }
  if (folded.length === 0) return result;
  if (folded.length === 1 && Object.keys(result).length === 0) return folded[0] ?? {};
  return { and: [result, ...folded].filter((part) => Object.keys(part).length > 0) };
}

function foldField(key: string, conditions: Record<string, unknown>): Where[] {
  return Object.entries(conditions).map(([operator, value]) =>
    typed.has(operator) && typeof value === 'string'
      ? { searchText: { [operator]: foldWords(value.trim()) } }
      : { [key]: { [operator]: value } },
  ) as Where[];
}
