import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { toLocalized } from '../../documents/fields/localized.ts';
import type { Exemplar } from '../../payload-types.ts';
import { getConnection } from '../../platform/database/transaction.ts';
import { findNamingPapers, type NamedPaper } from './find-naming-papers.ts';
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
  /** Reviews that lose what tells of the person; somebody looks at the signed minutes of each. */
  reviews: Elsewhere[];
  /** Registrations and nominations without the profile that name the person: somebody has to look and choose. */
  named: NamedPaper[];
  /** Papers of others that name the person: they lose the name where somebody chooses them. */
  naming: NamedPaper[];
  /** Reports, and papers of other profiles, whose words name the person: somebody has to look at each. */
  reports: Elsewhere[];
}

/** A pattern of every name of a person; empty where none is long enough. @param names by which he is also known */
export function toNames(exemplar: Exemplar, names: readonly string[]): string {
  const all = [...Object.values(toLocalized(exemplar, 'name')), ...names];
  return all
    .flatMap((name) => toPattern(name) ?? [])
    .map((each) => `(?:${each})`)
    .join('|');
}

/** @param names by which the person is also known */
export async function findUnitPapers(
  req: PayloadRequest,
  exemplar: Exemplar,
  names: readonly string[],
): Promise<UnitPapers> {
  const words = toNames(exemplar, names);
  const naming = words ? await findNaming(req, exemplar.id, words) : [];
  return {
    registrations: await countOf(req, 'registrations', exemplar.id),
    nominations: await countOf(req, 'nominations', exemplar.id),
    evaluations: await countOf(req, 'evaluations', exemplar.id),
    recognitions: await countOf(req, 'recognitions', exemplar.id),
    proposals: await countOf(req, 'proposals', exemplar.id),
    holds: await countOf(req, 'holds', exemplar.id),
    reviews: await findReviews(req, exemplar.id),
    named: naming.filter(({ isOthers }) => !isOthers),
    naming: words ? await findNamingPapers(req, exemplar.id, words) : [],
    reports: [
      ...(words ? await findReports(req, exemplar.id, words) : []),
      ...naming.filter(({ isOthers }) => isOthers),
    ],
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

async function findReviews(req: PayloadRequest, exemplar: string): Promise<Elsewhere[]> {
  const { docs } = await req.payload.find({
    collection: 'reviews',
    where: { 'candidates.exemplar': { equals: exemplar } },
    select: { name: true },
    depth: 0,
    limit: 200,
    overrideAccess: true,
    req,
  });
  return docs.map(({ id, name }) => ({ title: name, href: `/admin/collections/reviews/${id}` }));
}

interface NamingPaper extends NamedPaper {
  /** It is the paper of another profile, which says more than this name. */
  isOthers: boolean;
}

/** @param words a pattern of every name. @returns at most 200 of each kind */
async function findNaming(req: PayloadRequest, exemplar: string, words: string): Promise<NamingPaper[]> {
  const connection = await getConnection(req);
  const { rows } = await connection.execute(sql`
    (SELECT 'registrations' AS kind, r.id, concat('Đăng ký năm ', r.year, ': ', r.name) AS title,
        r.exemplar_id IS NOT NULL AS "isOthers"
      FROM registrations r WHERE r.exemplar_id IS DISTINCT FROM ${exemplar}::uuid AND (
        concat_ws(' ', r.name, r.summary, r.agreement, r.history::text) ~* ${words}
        OR EXISTS (SELECT FROM registrations_criteria c WHERE c._parent_id = r.id AND c.evidence ~* ${words})
        OR EXISTS (SELECT FROM registrations_support s
          WHERE s._parent_id = r.id AND concat_ws(' ', s.by, s.text) ~* ${words})
        OR EXISTS (SELECT FROM registrations_weaknesses w
          WHERE w._parent_id = r.id AND concat_ws(' ', w.text, w.remedy) ~* ${words}))
      ORDER BY r.year DESC, r.id LIMIT 200)
    UNION ALL
    (SELECT 'nominations', n.id, n.title, n.exemplar_id IS NOT NULL
      FROM nominations n WHERE n.exemplar_id IS DISTINCT FROM ${exemplar}::uuid AND n.forgotten_at IS NULL AND (
        concat_ws(' ', n.about, n.text, n.note) ~* ${words}
        OR EXISTS (SELECT FROM nominations_answers a WHERE a._parent_id = n.id AND a.text ~* ${words}))
      ORDER BY n.received_at DESC, n.id LIMIT 200)`);
  return rows.map(({ kind, id, title, isOthers }) => ({
    isOthers: isOthers === true,
    id: String(id),
    title: String(title ?? ''),
    href: `/admin/collections/${String(kind)}/${String(id)}`,
  }));
}

async function findReports(req: PayloadRequest, exemplar: string, words: string): Promise<Elsewhere[]> {
  const connection = await getConnection(req);
  const { rows } = await connection.execute(sql`
    (SELECT 'reports' AS kind, id, name AS title FROM reports
      WHERE concat_ws(' ', leadership, results, shortcomings, tasks, requests) ~* ${words}
      ORDER BY frozen_at DESC NULLS FIRST LIMIT 200)
    UNION ALL
    (SELECT 'evaluations', id, concat('Đánh giá: ', name) FROM evaluations
      WHERE exemplar_id <> ${exemplar}::uuid
        AND concat_ws(' ', effect, spread, potential, difficulties, help_needed, public_line) ~* ${words}
      ORDER BY date DESC LIMIT 200)`);
  return rows.map(({ kind, id, title }) => ({
    title: String(title ?? ''),
    href: `/admin/collections/${String(kind)}/${String(id)}`,
  }));
}
