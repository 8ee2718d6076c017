import { idSchema } from '#contract/identity.ts';
import type { Proposal } from '../../payload-types.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import { isInWriting } from './proposal-states.ts';

/** Ids of the units through which a proposal went up, from the first to that with which it lies. */
export function readChain({ chain, unit }: Pick<Proposal, 'chain' | 'unit'>): string[] {
  const known = Array.isArray(chain)
    ? chain.filter((id): id is string => idSchema.safeParse(id).success)
    : [];
  const first = getReferenceId(unit);
  return known.length > 0 || !first ? known : [first];
}

/** Whose paper it is: that of the unit that writes it, or wrote it last. */
export function findIssuer(proposal: Proposal): string | undefined {
  const chain = readChain(proposal);
  const isWritten = isInWriting(proposal.state) || proposal.state === 'received' || chain.length < 2;
  return chain.at(isWritten ? -1 : -2);
}
