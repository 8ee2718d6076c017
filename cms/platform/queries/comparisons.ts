import type { FlattenedField } from 'payload';
import type { Reading } from './follow-path.ts';

const equal = ['equals', 'not_equals', 'in', 'not_in', 'exists'] as const;
const ordered = [...equal, 'greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'] as const;
const words = [...ordered, 'like', 'not_like', 'contains'] as const;
const presence = ['exists'] as const;

/** How fields of each type are compared: what PostgreSQL can do with the column, and the filters of the lists offer. */
const comparisons = {
  array: presence,
  blocks: presence,
  checkbox: ['equals', 'not_equals', 'exists'],
  code: words,
  date: ordered,
  email: words,
  group: [],
  join: presence,
  json: presence,
  number: ordered,
  point: presence,
  radio: equal,
  relationship: equal,
  richText: presence,
  select: equal,
  tab: [],
  text: words,
  textarea: words,
  upload: equal,
} as const satisfies Record<FlattenedField['type'], readonly string[]>;

const id: readonly string[] = equal;
const many = new Set<FlattenedField['type']>(['relationship', 'upload', 'select']);
const typed: ReadonlySet<string> = new Set(['like', 'not_like', 'contains']);

/** Operators that a field can be asked with. */
export function listOperators(last: Reading['last']): readonly string[] {
  if (typeof last === 'string') return id;
  if ('relationTo' in last && Array.isArray(last.relationTo)) return presence;
  const isMany = 'hasMany' in last && last.hasMany === true && many.has(last.type);
  return isMany ? [...comparisons[last.type], 'contains'] : comparisons[last.type];
}

/** Why a field cannot be compared so, in Vietnamese; undefined when it can. */
export function findComparisonProblem(
  last: Reading['last'],
  operator: string,
  value: unknown,
): string | undefined {
  const operators = listOperators(last);
  if (!operators.includes(operator))
    return operators.length > 0
      ? `không so bằng “${operator.slice(0, 30)}” được. Dùng được: ${operators.join(', ')}.`
      : 'không phải một ô, không so được. Hãy hỏi theo một ô bên trong.';
  return isComparable(last, operator, value)
    ? undefined
    : `không so bằng “${operator}” với giá trị này được.`;
}

/** Whether the value is of a kind that the column can be held against. */
function isComparable(last: Reading['last'], operator: string, value: unknown): boolean {
  if (operator === 'exists')
    return typeof value === 'boolean' || ['true', 'false', '1', '0', ''].includes(value as string);
  if (typeof last !== 'string' && typed.has(operator) && !many.has(last.type))
    return typeof value === 'string' && isStorable(value);
  const isList = operator === 'in' || operator === 'not_in';
  if (isList && (value === null || value === 'null')) return false;
  const values: unknown[] = isList && Array.isArray(value) ? value : [value];
  return values.every((each) => isScalar(each) && fits(last, each, operator));
}

function fits(last: Reading['last'], value: unknown, operator: string): boolean {
  if (value === null || value === 'null' || value === '') return true;
  if (typeof last === 'string') return true;
  const parts = typeof value === 'string' && operator.endsWith('in') ? value.split(',') : [value];
  if (last.type === 'date') return parts.every((each) => isTime(each));
  if (last.type === 'number') return parts.every((each) => each !== '' && Math.abs(Number(each)) < 1e15);
  if (last.type === 'checkbox') return /^(?:true|false)$/i.test(String(value));
  return true;
}

/** A time that PostgreSQL and JavaScript both know. */
function isTime(value: unknown): boolean {
  if (typeof value === 'boolean') return false;
  const time = value instanceof Date ? value : new Date(value as string | number);
  const year = Number.isNaN(time.getTime()) ? 0 : time.getUTCFullYear();
  return year > 0 && year < 10_000;
}

function isScalar(value: unknown): boolean {
  if (typeof value === 'string') return isStorable(value);
  return value === null || value instanceof Date || ['number', 'boolean'].includes(typeof value);
}

/** PostgreSQL keeps no NUL, and asks for none. */
function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\u0000');
}
