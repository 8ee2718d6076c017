import { getReferenceId } from '../../platform/relations/reference.ts';
import type { FormValues } from './body-block.ts';

export function toText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Id of a file, empty where none was chosen. */
export function toId(value: unknown): string {
  return getReferenceId(value as string | { id: string } | null) ?? '';
}

export function toRows(value: unknown): FormValues[] {
  return Array.isArray(value) ? (value as FormValues[]) : [];
}

/** Rows of a form have ids; the contract's have none. */
export function withRowIds<T extends object>(id: string, rows: readonly T[]): (T & { id: string })[] {
  return rows.map((row, index) => ({ ...row, id: `${id}-${index + 1}` }));
}

/** The values with rows changed; a form without rows stays as it is. */
export function mapRows(
  values: FormValues,
  change: (row: FormValues, index: number) => FormValues,
): FormValues {
  return Array.isArray(values.items)
    ? { ...values, items: toRows(values.items).map((row, index) => ({ ...row, ...change(row, index) })) }
    : values;
}
