import type { PayloadRequest } from 'payload';
import { ownLine } from '../programme/record/record-changes.ts';
import type { DatedStep, StoredRecord } from './stored-records.ts';

/** Brings a registration in as its unit wrote it. @returns its ways between unit and office */
export async function importRegistration(
  req: PayloadRequest,
  { id, data, steps }: StoredRecord<'registrations'>,
): Promise<DatedStep[]> {
  const options = { depth: 0, overrideAccess: true, req } as const;
  await req.payload.create({ collection: 'registrations', data: { id, ...data } as never, ...options });
  return steps.map(({ at, to }, index) => ({
    at,
    take: () =>
      req.payload.update({
        collection: 'registrations',
        id,
        data: { state: to, history: steps.slice(0, index + 1) },
        context: ownLine,
        ...options,
      }),
  }));
}
