import { cleanText } from '#contract/text.ts';
import { isPlainObject } from './plain-object.ts';

/** Values in which an apostrophe is no letter; they lose only what a database cannot keep. */
const technical = new Set([
  'url',
  'sourceUrl',
  'website',
  'email',
  'password',
  'currentPassword',
  'token',
  'code',
  'video',
  'filename',
]);

/**
 * Hook: text comes in as the contract stores it: NFC, whole characters, one apostrophe, no control characters. Also what
 * is asked for, since PostgreSQL refuses NUL in a question as well.
 */
export function cleanInput<T extends object>({ args }: { args?: T }): T | undefined {
  if (!args) return args;
  const parts = args as { data?: unknown; where?: unknown };
  return {
    ...args,
    ...(parts.data ? { data: cleanValue(parts.data, '') } : {}),
    ...(parts.where ? { where: cleanValue(parts.where, '') } : {}),
  };
}

/** @example cleanValue({ title: 'K\'Ho\u0000' }, '') → { title: 'K’Ho' } */
export function cleanValue(value: unknown, key: string): unknown {
  if (typeof value === 'string') {
    return technical.has(key) ? value.toWellFormed().replaceAll('\u0000', '') : cleanText(value);
  }
  if (Array.isArray(value)) return value.map((each) => cleanValue(each, key));
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name.toWellFormed().replaceAll('\u0000', ''),
      cleanValue(each, name),
    ]),
  );
}
