import type { FlattenedField } from 'payload';
import { getLongest } from './longest.ts';
import { findNestingProblem } from './nesting.ts';
import { isPlainObject } from './plain-object.ts';
import { wrongForm } from './wrong-form.ts';

/** A field that cannot be stored as it was sent. */
export interface InputProblem {
  path: string;
  label: string;
  message: string;
}

/**
 * How much a field takes where the contract does not say: a draft may be longer than what can be published, so that no
 * save is lost to a word too many, but not so long that it makes lists and pages heavy.
 */
const room = { text: 1_000, email: 320, code: 10_000, textarea: 10_000 } as const;
/** Times that a draft may be longer than what the contract lets out. */
const slack = 2;
/** Characters of the JSON of a text of the editor, and of other JSON. */
const mostOfText = 1_000_000;
const mostOfJson = 500_000;
const mostRows = 500;
const mostChoices = 500;

/** Fields that are too long, have too many rows, or are of no form that they can have. What is absent has no problem. */
export function findInputProblems(
  fields: readonly FlattenedField[],
  data: Readonly<Record<string, unknown>>,
  above = '',
): InputProblem[] {
  return fields.flatMap((field) => {
    const value = Object.hasOwn(data, field.name) ? data[field.name] : undefined;
    if (value === undefined || value === null || value === '') return [];
    return findProblems(field, value, `${above}${field.name}`);
  });
}

function findProblems(field: FlattenedField, value: unknown, path: string): InputProblem[] {
  const problem = (message: string | undefined): InputProblem[] =>
    message === undefined ? [] : [{ path, label: getLabel(field), message }];
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'code':
      return problem(checkText(value, Math.max(room[field.type], slack * (getLongest(field.validate) ?? 0))));
    case 'number':
      return problem(judged.has(field.name) ? checkJson(value, 100) : isCount(value) ? undefined : wrongForm);
    case 'checkbox':
      return problem(isOneOf(value, [true, false, 'true', 'false', 'on', 0, 1]) ? undefined : wrongForm);
    case 'date':
      return problem(isTime(value) ? undefined : 'Ngày giờ không đúng.');
    case 'select':
    case 'radio':
    case 'relationship':
    case 'upload':
      return problem(checkChoices(value, 'hasMany' in field && field.hasMany === true));
    case 'json':
      return problem(findNestingProblem(JSON.stringify(value) ?? '') ?? checkJson(value, mostOfJson));
    case 'richText':
      return problem(checkJson(value, mostOfText));
    case 'array':
      return findRowProblems(value, slack * (field.maxRows ?? mostRows / slack), problem, (row, index) =>
        findInputProblems(field.flattenedFields, row, `${path}.${index}.`),
      );
    case 'blocks':
      return findRowProblems(value, slack * (field.maxRows ?? mostRows / slack), problem, (row, index) => {
        const block = field.blocks.find(({ slug }) => slug === row.blockType);
        return block
          ? findInputProblems(block.flattenedFields, row, `${path}.${index}.`)
          : problem('Có phần không thuộc loại nào.');
      });
    case 'group':
    case 'tab':
      return isPlainObject(value)
        ? findInputProblems(field.flattenedFields, value, `${path}.`)
        : problem(wrongForm);
    case 'point':
      return problem(checkJson(value, 100));
    case 'join':
      return [];
  }
}

/** `guardRevision` says of every save what it is based on. */
const judged: ReadonlySet<string> = new Set(['revision']);

function checkText(value: unknown, most: number): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return undefined;
  if (typeof value !== 'string') return wrongForm;
  return value.length > most
    ? `Dài quá ${most.toLocaleString('vi')} ký tự nên chưa lưu. Hãy rút ngắn rồi lưu lại.`
    : undefined;
}

function checkJson(value: unknown, most: number): string | undefined {
  return (JSON.stringify(value)?.length ?? 0) > most
    ? `Dài quá ${most.toLocaleString('vi')} ký tự, kể cả định dạng, nên chưa lưu. Hãy tách bớt rồi lưu lại.`
    : undefined;
}

function checkChoices(value: unknown, isMany: boolean): string | undefined {
  if (!Array.isArray(value)) return !isMany && isChoice(value) ? undefined : wrongForm;
  if (!isMany && value.length > 1) return wrongForm;
  if (value.length > mostChoices) return `Nhiều nhất ${mostChoices} mục.`;
  return value.every(isChoice) ? undefined : wrongForm;
}

/** An option, an id, or a document in whose place its id is taken. */
function isChoice(value: unknown): boolean {
  if (isPlainObject(value)) return isChoice(value.id ?? value.value);
  return (typeof value === 'string' && value.length <= 200) || typeof value === 'number';
}

/** Rows, or how the form of the admin pages says that there are none. */
function findRowProblems(
  value: unknown,
  most: number,
  problem: (message: string) => InputProblem[],
  findInRow: (row: Record<string, unknown>, index: number) => InputProblem[],
): InputProblem[] {
  if (value === 0 || value === '0') return [];
  if (!Array.isArray(value) || !value.every(isPlainObject)) return problem(wrongForm);
  if (value.length > most) return problem(`Có ${value.length} dòng, nhiều nhất ${most} dòng.`);
  return value.flatMap(findInRow);
}

function isCount(value: unknown): boolean {
  return (
    (typeof value === 'number' ||
      typeof value === 'boolean' ||
      (typeof value === 'string' && value.length < 30)) &&
    Math.abs(Number(value)) < 1e12
  );
}

function isTime(value: unknown): boolean {
  const time =
    value instanceof Date
      ? value
      : typeof value === 'string' && value.length < 60
        ? new Date(value)
        : undefined;
  const year = time && !Number.isNaN(time.getTime()) ? time.getUTCFullYear() : 0;
  return year > 0 && year < 10_000;
}

function isOneOf(value: unknown, allowed: readonly unknown[]): boolean {
  return allowed.includes(value);
}

function getLabel(field: FlattenedField): string {
  return 'label' in field && typeof field.label === 'string' ? field.label : field.name;
}
