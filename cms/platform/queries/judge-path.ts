import type { FlattenedField, PayloadRequest } from 'payload';
import { isPlainObject } from '../rest/plain-object.ts';
import type { AskedPath } from './asked-paths.ts';
import { findComparisonProblem } from './comparisons.ts';
import { followPath, type Reading } from './follow-path.ts';
import { accessTable, type TableSlug } from '../access/table.ts';

/** Whose documents tell of persons: a question about them through other documents is a reading of them. */
export const personal: ReadonlySet<string> = new Set(['consents', 'consent-proofs'] satisfies TableSlug[]);

export type Verdict =
  | { kind: 'open' | 'closed' | 'personal'; written: string; tells: AskedPath['use'] }
  | { kind: 'wrong'; written: string; message: string; tells: AskedPath['use'] };

/** Whether whoever asks may ask for this, beginning at these fields of the collection. */
export async function judgePath(
  req: PayloadRequest,
  asked: AskedPath,
  fields: readonly FlattenedField[],
  slug: string,
): Promise<Verdict> {
  const { operator, path, use: tells, value, written } = asked;
  const base = { written, tells };
  if (tells === 'select' && ofStorage.has(written)) return { ...base, kind: 'open' };
  const readings = followPath({ fields, payload: req.payload, isPicked: tells === 'select' }, path);
  if (
    readings.length === 0 ||
    (tells !== 'select' && readings.every((reading) => isComputed(reading, operator))) ||
    (tells === 'sort' && readings.every(isInRows))
  )
    return { ...base, kind: 'wrong', message: noField(written) };
  for (const reading of readings) if (await isClosed(req, reading, asked)) return { ...base, kind: 'closed' };
  if (tells === 'filter' && operator !== undefined && !isNested(readings, operator, value)) {
    const problems = readings.map(({ last }) => findComparisonProblem(last, operator, value));
    const [problem] = problems;
    if (problem && problems.every(Boolean))
      return { ...base, kind: 'wrong', message: `Ô “${shorten(written)}” ${problem}` };
  }
  const isPersonal = tells !== 'select' && readings.some((reading) => tellsOfPersons(reading, slug));
  return { ...base, kind: isPersonal ? 'personal' : 'open' };
}

/** What the storage plugin itself picks of every file, whether the collection has it or not. */
const ofStorage: ReadonlySet<string> = new Set(['_objectKey', 'prefix']);

/** A field that no column stands behind, and no hook of its collection answers for. */
function isComputed({ last }: Reading, operator: string | undefined): boolean {
  if (typeof last !== 'object' || !('virtual' in last) || last.virtual !== true) return false;
  return operator === undefined || !last.custom?.isAsked;
}

/** A field of rows: a document has many values of it, and so no place in an order. */
function isInRows({ fields }: Reading): boolean {
  return fields.some(({ type }) => type === 'array' || type === 'blocks');
}

/** Conditions on what a field refers to; they are judged each for itself. */
function isNested(readings: readonly Reading[], operator: string, value: unknown): boolean {
  return (
    operator === 'contains' &&
    isPlainObject(value) &&
    readings.every(
      ({ last }) =>
        typeof last === 'object' &&
        (last.type === 'join' ||
          ((last.type === 'relationship' || last.type === 'upload') &&
            last.hasMany === true &&
            typeof last.relationTo === 'string')),
    )
  );
}

function tellsOfPersons({ entered, last }: Reading, slug: string): boolean {
  return (
    entered.some((each) => each !== slug && personal.has(each)) ||
    (typeof last === 'object' && last.type === 'email' && (slug === 'users' || entered.includes('users')))
  );
}

async function isClosed(req: PayloadRequest, reading: Reading, { use }: AskedPath): Promise<boolean> {
  if (reading.fields.some((field) => field.hidden)) return true;
  // An answer shows of each document what may be shown; a condition and an order tell of all of them.
  if (use === 'select') return false;
  if (reading.entered.some((slug) => !readsAll(req, slug))) return true;
  for (const field of reading.fields) if (!(await mayRead(req, field))) return true;
  return false;
}

async function mayRead(req: PayloadRequest, field: FlattenedField): Promise<boolean> {
  const read = 'access' in field ? field.access?.read : undefined;
  return read ? read({ req }) : true;
}

function readsAll(req: PayloadRequest, slug: string): boolean {
  const row = slug in accessTable ? accessTable[slug as TableSlug] : undefined;
  return row !== undefined && req.user !== null && row.read[req.user.role] === 'all';
}

/** Refusal of a path that leads nowhere. */
export function noField(written: string): string {
  return `Không lọc, không xếp theo “${shorten(written)}” được: không có ô nào tên như vậy. Hãy xem lại tên ô.`;
}

function shorten(written: string): string {
  return written.length > 100 ? `${written.slice(0, 100).toWellFormed()}…` : written;
}
