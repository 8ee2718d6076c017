import type {
  CollectionAfterDeleteHook,
  CollectionBeforeDeleteHook,
  CollectionSlug,
  FlattenedField,
  PayloadRequest,
  SanitizedCollectionConfig,
  Where,
} from 'payload';
import type { ConsentProof } from '../../payload-types.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import { refusal } from '../../platform/refusals/refusal.ts';

const proofs = 'consent-proofs';

/** Hook: a proof stays as long as a record needs it. */
export const refuseProofDeletion: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const user = await findUser(req, String(id));
  if (user) throw refusal(409, `Không xóa được: còn “${user}” dùng tài liệu này.`);
};

/** Hook: with a record that is deleted go the proofs that only it had. */
export const dropProofsWith: CollectionAfterDeleteHook = ({ collection, doc, req }) =>
  dropLooseProofs(req, listProofs(collection.flattenedFields, doc));

/** Ids of the proofs that a record names, wherever in it they stand. */
export function listProofsOf(
  req: Pick<PayloadRequest, 'payload'>,
  collection: CollectionSlug,
  record: object,
): string[] {
  return listProofs(req.payload.collections[collection].config.flattenedFields, record);
}

/** Deletes those of some proofs that no record names any more, with their files. */
export async function dropLooseProofs(req: PayloadRequest, ids: readonly string[]): Promise<void> {
  for (const id of new Set(ids)) {
    if (await findUser(req, id)) continue;
    await req.payload.delete({ collection: proofs, id, depth: 0, overrideAccess: true, req });
  }
}

/** What a collection whose records name the proof calls one of them: drafts on which somebody works count. */
async function findUser(req: PayloadRequest, id: string): Promise<string | undefined> {
  for (const { config } of Object.values(req.payload.collections)) {
    const paths = listProofPaths(config.flattenedFields);
    if (paths.length === 0) continue;
    if (await isNamed(req, config, paths, id)) return String(config.labels.singular);
  }
  return undefined;
}

async function isNamed(
  req: PayloadRequest,
  { slug: collection, versions }: SanitizedCollectionConfig,
  paths: readonly string[],
  id: string,
): Promise<boolean> {
  const where = toWhere(paths, id);
  const { totalDocs } = await req.payload.count({ collection, where, overrideAccess: true, req });
  if (totalDocs > 0) return true;
  if (!versions || !versions.drafts) return false;
  const drafts: Where = {
    and: [
      { latest: { equals: true } },
      toWhere(
        paths.map((path) => `version.${path}`),
        id,
      ),
    ],
  };
  const { totalDocs: latest } = await req.payload.countVersions({
    collection,
    where: drafts,
    overrideAccess: true,
    req,
  });
  return latest > 0;
}

function toWhere(paths: readonly string[], id: string): Where {
  return { or: paths.map((path) => ({ [path]: { equals: id } })) };
}

/** Fields that hold a proof, as queries name them: within rows, groups and blocks, too. */
function listProofPaths(fields: readonly FlattenedField[], above = ''): string[] {
  return fields.flatMap((field) => {
    const path = `${above}${field.name}`;
    if (field.type === 'upload' || field.type === 'relationship')
      return field.relationTo === proofs ? [path] : [];
    if (field.type === 'array' || field.type === 'group' || field.type === 'tab')
      return listProofPaths(field.flattenedFields, `${path}.`);
    if (field.type === 'blocks')
      return field.blocks.flatMap((block) => listProofPaths(block.flattenedFields, `${path}.`));
    return [];
  });
}

function listProofs(fields: readonly FlattenedField[], record: unknown): string[] {
  return listProofPaths(fields).flatMap((path) =>
    readAll(record, path.split('.')).flatMap((value) => getReferenceId(value as ConsentProof) ?? []),
  );
}

/** What stands under a path, in every row that it leads through. */
function readAll(record: unknown, path: readonly string[]): unknown[] {
  let found: unknown[] = [record];
  for (const name of path)
    found = found.flatMap((one) => (one as Record<string, unknown> | null | undefined)?.[name]);
  return found;
}
