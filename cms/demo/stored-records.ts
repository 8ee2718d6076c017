import { z } from 'zod';
import { idSchema, timeSchema } from '#contract/identity.ts';
import { nominationStates } from '#contract/nominations/nomination.ts';
import {
  registrationStateNames,
  type RegistrationState,
} from '../programme/registrations/registration-states.ts';
import { proposalStateNames, type ProposalState } from '../programme/proposals/proposal-states.ts';
import { fromDay } from '../documents/fields/days.ts';

/** Fields of a record as the CMS keeps them, which checks them; days become times of that day. */
const dataSchema = z
  .record(z.string(), z.unknown())
  .transform((data) => withTimes(data) as Record<string, unknown>);
const record = { id: idSchema, data: dataSchema };
/** Who did what to a record, and when. */
const stepOf = <S extends string>(states: Readonly<Record<S, string>>) =>
  z.object({
    at: timeSchema,
    to: z.enum(Object.keys(states) as [S, ...S[]]),
    by: idSchema,
    byName: z.string(),
    reason: z.string().optional(),
  });
const soundFile = z.string().regex(/^[a-z0-9-]+\.mp3$/);

/** What an edition brings of the programme of the units: readers see nothing of it but a review. */
export const storedRecordsSchema = z.object({
  accounts: z.array(
    z.object({
      id: idSchema,
      name: z.string(),
      email: z.email(),
      role: z.enum(['focal', 'emulation']),
      unit: idSchema,
    }),
  ),
  plans: z.array(z.object(record)),
  clusters: z.array(z.object(record)),
  registrations: z.array(
    z.object({
      ...record,
      steps: z.array(stepOf<RegistrationState>(registrationStateNames)),
    }),
  ),
  nominations: z.array(
    z.object({
      ...record,
      assignee: idSchema.optional(),
      voice: soundFile.optional(),
      code: z.string().optional(),
      moves: z.array(z.object({ at: timeSchema, to: z.enum(nominationStates) })),
      answers: z.array(
        z.object({
          at: timeSchema,
          by: z.string(),
          language: z.string(),
          text: z.string(),
          voice: soundFile.optional(),
        }),
      ),
    }),
  ),
  evaluations: z.array(z.object({ ...record, verifiedAt: timeSchema.optional() })),
  reports: z.array(z.object({ ...record, signedAt: timeSchema.optional() })),
  'review-rules': z.array(z.object(record)),
  reviews: z.array(
    z.object({
      ...record,
      /** Days from that on which the edition is loaded to the first and the last of the comment period. */
      opensAfter: z.int(),
      closesAfter: z.int(),
    }),
  ),
  proposals: z.array(
    z.object({
      ...record,
      /** Of the catalogue that every newsroom begins with. */
      award: z.string(),
      /** Up to which unit it was sent. */
      to: idSchema,
      steps: z.array(stepOf<ProposalState>(proposalStateNames)),
    }),
  ),
  holds: z.array(
    z.object({
      ...record,
      lifted: z.object({ at: timeSchema, by: z.string(), reason: z.string() }).optional(),
    }),
  ),
});
export type StoredRecords = z.infer<typeof storedRecordsSchema>;
export type StoredRecord<K extends keyof StoredRecords> = StoredRecords[K][number];

/** Files of `records/`, each a list. */
export const recordKinds = storedRecordsSchema.keyof().options;

/** Something that happened to a record, at its time. */
export interface DatedStep {
  /** ISO 8601. */
  at: string;
  take: () => Promise<unknown>;
}

function withTimes(value: unknown): unknown {
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? fromDay(value) : value;
  if (Array.isArray(value)) return value.map(withTimes);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withTimes(one)]));
}
