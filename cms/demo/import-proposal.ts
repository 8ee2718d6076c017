import type { PayloadRequest } from 'payload';
import type { Proposal } from '../payload-types.ts';
import { ordinary, ownLine } from '../programme/record/record-changes.ts';
import type { DatedStep, StoredRecord } from './stored-records.ts';

/** Brings a proposal in as its unit wrote it. @returns its ways up and back */
export async function importProposal(
  req: PayloadRequest,
  { id, data, award, to, steps }: StoredRecord<'proposals'>,
): Promise<DatedStep[]> {
  const options = { depth: 0, overrideAccess: true, req } as const;
  const { docs } = await req.payload.find({
    collection: 'awards',
    where: { name: { equals: award } },
    limit: 1,
    ...options,
  });
  const [known] = docs;
  if (!known) throw new Error(`Danh mục không có “${award}”.`);
  const { unit } = await req.payload.create({
    collection: 'proposals',
    data: { id, ...data, award: known.id, to } as never,
    context: ordinary,
    ...options,
  });
  return steps.map(({ at, to: state }, index) => ({
    at,
    take: () =>
      req.payload.update({
        collection: 'proposals',
        id,
        data: { ...place(state, String(unit), to), state, history: steps.slice(0, index + 1) },
        context: ownLine,
        ...options,
      }),
  }));
}

/** Where it lies: above, or again with the unit that wrote it, which is asked to send it there once more. */
function place(state: Proposal['state'], from: string, to: string): Partial<Proposal> {
  return state === 'returned'
    ? { chain: [from], holder: from, to }
    : { chain: [from, to], holder: to, to: null, route: [from, to] };
}
