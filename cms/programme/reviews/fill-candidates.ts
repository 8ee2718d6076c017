import type { PayloadRequest } from 'payload';
import { idSchema } from '#contract/identity.ts';
import type { CriteriaSet, Registration } from '../../payload-types.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import { isInTree } from '../reach/is-in-tree.ts';
import type { Candidates } from './forget-candidate.ts';

type Candidate = Candidates[number];

interface Options {
  /** Id of the unit that reviews. */
  unit: string | undefined;
  /** The rows as they were saved before. */
  before: Candidates | null | undefined;
  refuse: (path: string, message: string) => Error;
}

/**
 * Candidates with what their registrations say: name, type, profile, and, where nothing else was written, what readers are
 * told. Only accepted registrations of the unit and those below it are candidates, each once.
 */
export async function fillCandidates(
  req: PayloadRequest,
  candidates: Candidates,
  { unit, before, refuse }: Options,
): Promise<Candidates> {
  const registrations = await findRegistrations(req, candidates);
  const sets = await findSets(req, [...registrations.values()]);
  const known = new Map((before ?? []).map((row) => [row.id, row]));
  const seen = new Set<string>();
  const filled: Candidates = [];
  for (const [index, row] of candidates.entries()) {
    const id = getReferenceId(row.registration) ?? '';
    const registration = registrations.get(id);
    const path = `candidates.${index}.registration`;
    const isOffered =
      registration?.state === 'accepted' &&
      unit !== undefined &&
      (await isInTree(req, getReferenceId(registration.unit) ?? '', unit));
    if (!registration || !isOffered)
      throw refuse(path, 'Chỉ chọn được đăng ký đã nhận của đơn vị xét hoặc đơn vị trực thuộc.');
    if (seen.has(id)) throw refuse(path, `“${registration.name}” có hai lần trong danh sách.`);
    seen.add(id);
    filled.push(fill(row, registration, { sets, before: known.get(row.id) }));
  }
  return filled;
}

function fill(
  row: Candidate,
  registration: Registration,
  { sets, before }: { sets: ReadonlyMap<string, CriteriaSet>; before: Candidate | undefined },
): Candidate {
  const criteria = (registration.criteria ?? []).flatMap(({ set, item, evidence }) => {
    const text = sets.get(getReferenceId(set) ?? '')?.items.find(({ id }) => id === item)?.text;
    return text ? [{ text, evidence }] : [];
  });
  const isNew = getReferenceId(before?.registration) !== registration.id;
  return {
    ...row,
    droppedOn: before?.droppedOn ?? null,
    dropReason: before?.dropReason ?? null,
    name: registration.name,
    type: registration.type,
    exemplar: getReferenceId(registration.exemplar) ?? null,
    summary: row.summary?.trim() ? row.summary : (registration.summary ?? ''),
    criteria: isNew && !row.criteria?.length ? criteria : (row.criteria ?? []),
  };
}

async function findRegistrations(
  req: PayloadRequest,
  candidates: Candidates,
): Promise<ReadonlyMap<string, Registration>> {
  const ids = candidates.flatMap(
    ({ registration }) => idSchema.safeParse(getReferenceId(registration)).data ?? [],
  );
  const { docs } = await req.payload.find({
    collection: 'registrations',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return new Map(docs.map((doc) => [doc.id, doc]));
}

async function findSets(
  req: PayloadRequest,
  registrations: readonly Registration[],
): Promise<ReadonlyMap<string, CriteriaSet>> {
  const ids = registrations.flatMap(({ criteria }) =>
    (criteria ?? []).flatMap(({ set }) => getReferenceId(set) ?? []),
  );
  const { docs } = await req.payload.find({
    collection: 'criteria-sets',
    where: { id: { in: [...new Set(ids)] } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return new Map(docs.map((doc) => [doc.id, doc]));
}
