import type { PayloadRequest } from 'payload';
import type { Review } from '../../payload-types.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';

export type Member = NonNullable<Review['council']>[number];

/** The seat of whoever asks, where he has one. */
export function findOwnSeat({ user }: Pick<PayloadRequest, 'user'>, { council }: Review): Member | undefined {
  return user ? (council ?? []).find(({ person }) => getReferenceId(person) === user.id) : undefined;
}

/** Candidates that are still voted about. */
export function listCandidates({ candidates }: Review): NonNullable<Review['candidates']> {
  return (candidates ?? []).filter(({ droppedOn }) => !droppedOn);
}
