import type { Review } from '../../payload-types.ts';
import { forgottenName } from '../record/forgotten-name.ts';

export type Candidates = NonNullable<Review['candidates']>;

/** A candidate without whatever tells of the person; that somebody was voted about stays. */
export function forgetCandidate(row: Candidates[number]): Candidates[number] {
  return { ...row, name: forgottenName, summary: '', criteria: [], dropReason: '', exemplar: null };
}
