import { z } from 'zod';
import { languageCodes } from './languages.ts';
import { text } from './text.ts';

/** A document's id: the UUID it has in the CMS, the same in every format (`urn:uuid:…`). */
export const idSchema = z.uuid();

/** Time with its offset, for example 2026-11-22T08:30:00+07:00 or …Z. */
export const timeSchema = z.iso.datetime({ offset: true });

/** Day in Việt Nam, yyyy-mm-dd. */
export const daySchema = z.iso.date();

export const languageSchema = z.enum(languageCodes);

/** A short label in some languages; Vietnamese is always there. */
export function localized(max: number) {
  return z.partialRecord(languageSchema, text(max)).refine((value) => Boolean(value.vi), 'Thiếu tiếng Việt.');
}

/** A short text in some languages, perhaps in none. */
export function optionallyLocalized(max: number) {
  return z.partialRecord(languageSchema, text(max));
}

export type Localized = Partial<Record<(typeof languageCodes)[number], string>>;
