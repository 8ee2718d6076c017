import type { Condition, DateField } from 'payload';
import { getDay } from '#contract/address.ts';

/** A day in Việt Nam, without time. */
export function day(name: string, label: string, description?: string): DateField {
  return {
    name,
    type: 'date',
    label,
    admin: { description, date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' } },
  };
}

/** A day that has come, required where nothing else is said: what is told of it has happened. */
export function pastDay(
  name: string,
  label: string,
  { required = true, condition }: { required?: boolean; condition?: Condition } = {},
): DateField {
  const field = day(name, label);
  return {
    ...field,
    required,
    admin: { ...field.admin, ...(condition && { condition }) },
    validate: (value) => {
      if (!value) return !required || 'Không được để trống.';
      const time = new Date(value).getTime();
      if (Number.isNaN(time)) return 'Ngày không hợp lệ.';
      return hasCome(new Date(time).toISOString()) || 'Ngày chưa tới.';
    },
  };
}

/** Whether the day of a time has begun in Việt Nam; a day is kept as its noon, which may be still to come. */
export function hasCome(time: string): boolean {
  return (toDay(time) ?? '') <= (toDay(new Date().toISOString()) ?? '');
}

/**
 * The day in Việt Nam of a time; undefined for what is none.
 * @example toDay('2025-06-30T17:00:00.000Z') === '2025-07-01'
 */
export function toDay(time: string | null | undefined): string | undefined {
  return time && !Number.isNaN(Date.parse(time)) ? getDay(time) : undefined;
}

/** Noon UTC of a day: the same day in Việt Nam and in the browser of whoever edits it there. */
export function fromDay(day: string | undefined): string | null {
  return day ? `${day}T05:00:00.000Z` : null;
}
