import { isPlainObject } from '../rest/plain-object.ts';

/** What a question does with the field that it names. */
export type Use = 'filter' | 'sort' | 'select';

/** A field as a question names it: the whole path from the document that is asked for, whatever way it was written. */
export interface AskedPath {
  use: Use;
  /** As it was written, for the answer to whoever asked. */
  written: string;
  path: readonly string[];
  /** Of a filter: how it compares, and with what. */
  operator?: string;
  value?: unknown;
}

/** Arguments of an operation that can name fields of the documents that it is about. */
export interface Question {
  where?: unknown;
  sort?: unknown;
  select?: unknown;
  /** Of `findDistinct`. */
  field?: unknown;
  joins?: unknown;
}

/** More conditions in one question, or deeper ones, nobody types, and no page of the CMS asks. */
const mostPaths = 1_000;
const deepest = 20;

export class EndlessQuestion extends Error {}

/**
 * Every field that a question names, in one form. Payload takes `peopleShown.title`, `peopleShown__title` and
 * `{ peopleShown: { contains: { title: … } } }` for the same; so does this.
 * @throws EndlessQuestion when there are too many
 */
export function listAskedPaths(question: Question): AskedPath[] {
  const asked = [
    ...readWhere(question.where, [], deepest),
    ...readSort(question.sort),
    ...readSelect(question.select, [], deepest),
    ...(question.field === undefined ? [] : [toAsked('filter', String(question.field), [])]),
    ...readJoins(question.joins),
  ];
  if (asked.length > mostPaths) throw new EndlessQuestion();
  return asked;
}

/** @example splitPath('exemplars__name') → ['exemplars', 'name'] */
function splitPath(written: string): string[] {
  return written === '_id' ? ['id'] : written.replaceAll('__', '.').split('.');
}

function toAsked(use: Use, written: string, above: readonly string[]): AskedPath {
  const path = [...above, ...splitPath(written)];
  return { use, written: [...above, written].join('.'), path };
}

function readWhere(where: unknown, above: readonly string[], depth: number): AskedPath[] {
  if (where === undefined || where === null) return [];
  if (depth === 0) throw new EndlessQuestion();
  if (!isPlainObject(where)) return [toAsked('filter', String(where), above)];
  return Object.entries(where).flatMap(([key, condition]) => {
    if (Array.isArray(condition) && /^(?:and|or)$/i.test(key))
      return condition.flatMap((each) => readWhere(each, above, depth - 1));
    if (!isPlainObject(condition))
      return [{ ...toAsked('filter', key, above), operator: '', value: condition }];
    return Object.entries(condition).flatMap(([operator, value]): AskedPath[] => {
      const asked = { ...toAsked('filter', key, above), operator, value };
      return isPlainObject(value) ? [asked, ...readWhere(value, asked.path, depth - 1)] : [asked];
    });
  });
}

function readSort(sort: unknown): AskedPath[] {
  return [sort ?? []]
    .flat()
    .flatMap((each) => String(each).split(','))
    .filter((each) => each !== '')
    .map((each) => toAsked('sort', each.trim().replace(/^-/, ''), []));
}

function readSelect(select: unknown, above: readonly string[], depth: number): AskedPath[] {
  if (select === undefined || select === null || typeof select === 'boolean') return [];
  if (depth === 0) throw new EndlessQuestion();
  if (!isPlainObject(select)) return [toAsked('select', String(select), above)];
  return Object.entries(select).flatMap(([key, each]) => {
    const asked = toAsked('select', key, above);
    return isPlainObject(each) ? [asked, ...readSelect(each, asked.path, depth - 1)] : [asked];
  });
}

/** What is asked of the documents that a field of type join shows stands below that field. */
function readJoins(joins: unknown): AskedPath[] {
  if (!isPlainObject(joins)) return [];
  return Object.entries(joins).flatMap(([key, each]) => {
    const asked = toAsked('filter', key, []);
    if (!isPlainObject(each)) return [asked];
    const below = (path: AskedPath) => ({ ...path, path: [...asked.path, ...path.path] });
    return [asked, ...listAskedPaths({ where: each.where, sort: each.sort }).map(below)];
  });
}
