import type { DateField } from 'payload';
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

/** A required day that has come: what is told of it has happened. */
export function pastDay(name: string, label: string): DateField {
  return {
    ...day(name, label),
    required: true,
    validate: (value) => {
      if (!value) return 'Không được để trống.';
      const time = new Date(value).getTime();
      if (Number.isNaN(time)) return 'Ngày không hợp lệ.';
      const today = toDay(new Date().toISOString()) ?? '';
      return (toDay(new Date(time).toISOString()) ?? '') <= today || 'Ngày chưa tới.';
    },
  };
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
