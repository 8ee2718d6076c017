import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { toLocalized } from '../../documents/fields/localized.ts';
import type { Exemplar } from '../../payload-types.ts';
import { getConnection } from '../../platform/database/transaction.ts';
import type { Elsewhere } from './find-naming-stories.ts';
import { toPattern } from './naming.ts';

/** What the units keep of a person, none of it on the site. */
export interface UnitPapers {
  /** Registrations that lose what tells of the person. */
  registrations: number;
  /** What citizens sent about the person; it loses the same. */
  nominations: number;
  /** Evaluations that lose what tells of the person. */
  evaluations: number;
  /** Recognitions that lose what leads to the person. */
  recognitions: number;
  /** Proposals and holds that lose what tells of the person. */
  proposals: number;
  holds: number;
  /** Reports whose words name the person: somebody has to look at each. */
  reports: Elsewhere[];
}

/** @param names by which the person is also known */
export async function findUnitPapers(
  req: PayloadRequest,
  exemplar: Exemplar,
  names: readonly string[],
): Promise<UnitPapers> {
  return {
    registrations: await countOf(req, 'registrations', exemplar.id),
    nominations: await countOf(req, 'nominations', exemplar.id),
    evaluations: await countOf(req, 'evaluations', exemplar.id),
    recognitions: await countOf(req, 'recognitions', exemplar.id),
    proposals: await countOf(req, 'proposals', exemplar.id),
    holds: await countOf(req, 'holds', exemplar.id),
    reports: await findReports(req, [...Object.values(toLocalized(exemplar, 'name')), ...names]),
  };
}

async function countOf(
  req: PayloadRequest,
  collection: 'registrations' | 'nominations' | 'evaluations' | 'recognitions' | 'proposals' | 'holds',
  exemplar: string,
): Promise<number> {
  const { totalDocs } = await req.payload.count({
    collection,
    where: { exemplar: { equals: exemplar } },
    overrideAccess: true,
    req,
  });
  return totalDocs;
}

async function findReports(req: PayloadRequest, names: readonly string[]): Promise<Elsewhere[]> {
  const patterns = names.flatMap((name) => toPattern(name) ?? []);
  if (patterns.length === 0) return [];
  const connection = await getConnection(req);
  const { rows } = await connection.execute(sql`
    SELECT id, name FROM reports
      WHERE concat_ws(' ', leadership, results, shortcomings, tasks, requests)
        ~* ${patterns.map((each) => `(?:${each})`).join('|')}
      ORDER BY frozen_at DESC NULLS FIRST LIMIT 200`);
  return rows.map(({ id, name }) => ({
    title: String(name ?? ''),
    href: `/admin/collections/reports/${String(id)}`,
  }));
}
