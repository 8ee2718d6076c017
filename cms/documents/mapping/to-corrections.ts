import type { Correction } from '#contract/correction.ts';
import type { Story } from '../../payload-types.ts';

/** Corrections of a story as the public gets them. */
export function toCorrections({ corrections }: Pick<Partial<Story>, 'corrections'>): Correction[] {
  return (corrections ?? []).map(({ at, note, wrong, right }) => ({
    at,
    note,
    ...(wrong && right ? { wrong, right } : {}),
  }));
}
