import type { PayloadRequest } from 'payload';
import { ownLine } from '../programme/record/record-changes.ts';
import { findFigures } from '../programme/reports/figures/find-figures.ts';
import { signing } from '../programme/reports/guard-report.ts';
import type { DatedStep, StoredRecord } from './stored-records.ts';

/** Brings a report in as a draft. @returns its signing, which freezes the figures of that time */
export async function importReport(
  req: PayloadRequest,
  { id, data, signedAt }: StoredRecord<'reports'>,
): Promise<DatedStep[]> {
  const options = { depth: 0, overrideAccess: true, req } as const;
  const report = await req.payload.create({
    collection: 'reports',
    data: { id, ...data } as never,
    ...options,
  });
  if (!signedAt) return [];
  const sign = async () =>
    req.payload.update({
      collection: 'reports',
      id,
      data: {
        state: 'signed',
        figures: { ...(await findFigures(req, report)), asOf: signedAt },
        frozenAt: signedAt,
      },
      context: { ...ownLine, ...signing },
      ...options,
    });
  return [{ at: signedAt, take: sign }];
}
