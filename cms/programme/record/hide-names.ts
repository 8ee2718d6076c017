import type { CollectionAfterChangeHook, FlattenedField, PayloadRequest } from 'payload';
import type { Exemplar } from '../../payload-types.ts';
import { readForgottenNames, readForgottenPapers } from './forgotten-papers.ts';

/** Papers that always belong to a profile, and may name somebody else. */
const papersOfOthers = ['proposals', 'holds', 'recognitions'] as const;
type PaperOfOthers = (typeof papersOfOthers)[number];

/** What stands where a name stood. Shorter than any name that is looked for, so that no text outgrows its field. */
const blank = '[…]';

/** Text that is no prose: ids of rows, an address. */
const noProse = new Set(['id', 'member', 'candidate', 'slug']);

/** Hook: papers of other profiles that were chosen with one that is forgotten no longer say its names. */
export const hideForgottenNames: CollectionAfterChangeHook<Exemplar> = async ({
  doc,
  previousDoc,
  req,
  context,
}) => {
  const names = readForgottenNames(context);
  if (!doc.forgottenAt || previousDoc.forgottenAt || !names) return;
  for (const collection of papersOfOthers) await hideIn(req, collection, readForgottenPapers(context), names);
};

async function hideIn(
  req: PayloadRequest,
  collection: PaperOfOthers,
  ids: readonly string[],
  names: RegExp,
): Promise<void> {
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: [...ids] } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  const { flattenedFields } = req.payload.collections[collection].config;
  for (const doc of docs)
    await req.payload.update({
      collection,
      id: doc.id,
      data: hideNames(flattenedFields, { ...doc }, names),
      context: { isForgetting: true },
      depth: 0,
      overrideAccess: true,
      req,
    });
}

type Values = Readonly<Record<string, unknown>>;

/** @returns those fields in whose text, at any depth, one of the names stood, without it */
export function hideNames(
  fields: readonly FlattenedField[],
  values: Values,
  names: RegExp,
): Record<string, unknown> {
  return Object.fromEntries(
    fields.flatMap((field): [string, unknown][] => {
      const before = values[field.name];
      const after = hide(field, before, names);
      return JSON.stringify(after) === JSON.stringify(before) ? [] : [[field.name, after]];
    }),
  );
}

function hide(field: FlattenedField, value: unknown, names: RegExp): unknown {
  if (!value || noProse.has(field.name)) return value;
  if (field.type === 'text' || field.type === 'textarea') return String(value).replaceAll(names, blank);
  if (field.type === 'group')
    return { ...value, ...hideNames(field.flattenedFields, value as Values, names) };
  if (field.type === 'array')
    return (value as Values[]).map((row) => ({ ...row, ...hideNames(field.flattenedFields, row, names) }));
  // The steps that a record took, with their reasons.
  if (field.name === 'history') return JSON.parse(JSON.stringify(value).replaceAll(names, blank));
  return value;
}
