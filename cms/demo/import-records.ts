import type { PayloadRequest } from 'payload';
import { makePassword } from '../platform/accounts/make-password.ts';
import { ordinary, ownLine } from '../programme/record/record-changes.ts';
import { importNomination } from './import-nomination.ts';
import { importProposal } from './import-proposal.ts';
import { importRegistration } from './import-registration.ts';
import { importReport } from './import-report.ts';
import { importReview } from './import-review.ts';
import type { DatedStep, StoredRecord, StoredRecords } from './stored-records.ts';

/**
 * Brings in what the units keep: first every record as it began, then what happened to them, in the order of time, so that
 * a report was signed with the figures of its day. Accounts get passwords that nobody is told.
 * @param folder where recordings lie
 * @returns how many records came in
 */
export async function importRecords(
  req: PayloadRequest,
  records: StoredRecords,
  folder: string,
): Promise<number> {
  for (const account of records.accounts)
    await req.payload.create({
      collection: 'users',
      data: { ...account, password: makePassword() },
      ...quietly(req),
    });
  for (const plan of records.plans) await importPlan(req, plan);
  for (const { id, data } of records.clusters)
    await req.payload.create({ collection: 'clusters', data: { id, ...data } as never, ...quietly(req) });
  const steps: DatedStep[] = [];
  for (const one of records.registrations) steps.push(...(await importRegistration(req, one)));
  for (const one of records.nominations) steps.push(...(await importNomination(req, one, folder)));
  for (const one of records.evaluations) steps.push(...(await importEvaluation(req, one)));
  for (const one of records.reports) steps.push(...(await importReport(req, one)));
  for (const one of records.proposals) steps.push(...(await importProposal(req, one)));
  for (const one of records.holds) steps.push(...(await importHold(req, one)));
  for (const { take } of steps.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at)))
    await take();
  for (const { id, data } of records['review-rules'])
    await req.payload.create({ collection: 'review-rules', data: { id, ...data } as never, ...quietly(req) });
  // Candidates are registrations that were accepted by now.
  for (const one of records.reviews) await importReview(req, one);
  return Object.values(records).reduce((sum, list) => sum + list.length, 0);
}

/** A plan, in force at once: the edition brings no drafts of plans. */
async function importPlan(req: PayloadRequest, { id, data }: StoredRecord<'plans'>): Promise<void> {
  await req.payload.create({ collection: 'plans', data: { id, ...data } as never, ...quietly(req) });
  await req.payload.update({
    collection: 'plans',
    id,
    data: { state: 'issued' },
    context: ownLine,
    ...quietly(req),
  });
}

async function importEvaluation(
  req: PayloadRequest,
  { id, data, verifiedAt }: StoredRecord<'evaluations'>,
): Promise<DatedStep[]> {
  await req.payload.create({ collection: 'evaluations', data: { id, ...data } as never, ...quietly(req) });
  if (!verifiedAt) return [];
  const verify = () =>
    req.payload.update({
      collection: 'evaluations',
      id,
      data: { state: 'verified' },
      context: ownLine,
      ...quietly(req),
    });
  return [{ at: verifiedAt, take: verify }];
}

async function importHold(
  req: PayloadRequest,
  { id, data, lifted }: StoredRecord<'holds'>,
): Promise<DatedStep[]> {
  await req.payload.create({
    collection: 'holds',
    data: { id, ...data } as never,
    context: ordinary,
    ...quietly(req),
  });
  if (!lifted) return [];
  const { at, by, reason } = lifted;
  const lift = () =>
    req.payload.update({
      collection: 'holds',
      id,
      data: { state: 'lifted', lifting: { date: at, by, reason } },
      context: ownLine,
      ...quietly(req),
    });
  return [{ at, take: lift }];
}

function quietly(req: PayloadRequest) {
  return { depth: 0, overrideAccess: true, req } as const;
}
