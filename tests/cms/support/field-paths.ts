import type { FlattenedField, SanitizedCollectionConfig, SanitizedConfig } from 'payload';
import { roles, type Role } from '../../../cms/platform/access/roles.ts';
import { accessTable, type TableSlug } from '../../../cms/platform/access/table.ts';

type Config = Pick<SanitizedConfig, 'collections'>;

/** Fields that not everybody who reads the document may read: by which roles. No other field has a rule of its own. */
export const kept: Readonly<Record<string, readonly Role[]>> = {
  'users.email': ['auditor', 'administrator'],
  'users.hash': [],
  'users.salt': [],
  'users.resetPasswordToken': [],
  'users.resetPasswordExpiration': [],
  'users.resetPasswordRequestedAt': [],
  'users.sessions': [],
  // Whoever is given a nomination reads these in it, but asks for none by them.
  'nominations.mayKeep': ['emulation', 'administrator'],
  'nominations.senderName': ['emulation', 'administrator'],
  'nominations.senderContact': ['emulation', 'administrator'],
  'nominations.codeHash': [],
  'nominations.isAnswerStale': [],
  'nomination-voices.parcel': [],
  'reviews.ballots': [],
  'exemplars.ethnicity': ['auditor', 'reporter', 'translator', 'editor', 'publisher', 'administrator'],
};

export interface Path {
  names: string[];
  type: string;
  /** Inside rows, or inside blocks: what no order, and no condition, reaches. */
  inside: { rows: boolean; blocks: boolean };
  /** Collections whose documents are asked about beyond the first. */
  entered: string[];
  /** Which roles may know what stands there. */
  readers: readonly Role[];
}

const own: readonly Role[] = roles;

function readersOf(slug: string): readonly Role[] {
  const row = slug in accessTable ? accessTable[slug as TableSlug] : undefined;
  return roles.filter((role) => row?.read[role] === 'all');
}

/** Every path from the documents of a collection through at most so many of them. */
export function listPaths(
  config: Config,
  slug: string,
  depth: number,
  readers = own,
  entered: string[] = [],
): Path[] {
  return below(config, findCollection(config, slug).flattenedFields, slug, depth, {
    names: [],
    type: '',
    inside: { rows: false, blocks: false },
    entered,
    readers,
  });
}

function below(
  config: Config,
  fields: readonly FlattenedField[],
  slug: string,
  depth: number,
  above: Path,
): Path[] {
  // What no column stands behind is told in an answer, and no condition finds it.
  const stored = fields.filter((field) => !('virtual' in field && field.virtual === true));
  return stored.flatMap((field) => {
    const names = [...above.names, field.name];
    const rule = above.names.length === 0 ? kept[`${slug}.${field.name}`] : undefined;
    const readers = rule ? above.readers.filter((role) => rule.includes(role)) : above.readers;
    const inside = {
      rows: above.inside.rows || field.type === 'array',
      blocks: above.inside.blocks,
    };
    const here = { ...above, names, inside, readers, type: field.type };
    return [here, ...listBeyond(config, field, slug, depth, here)];
  });
}

function listBeyond(config: Config, field: FlattenedField, slug: string, depth: number, here: Path): Path[] {
  if ('relationTo' in field && typeof field.relationTo === 'string') {
    const to = field.relationTo;
    if (depth <= 1) return [];
    const readers = here.readers.filter((role) => readersOf(to).includes(role));
    return listPaths(config, to, depth - 1, readers, [...here.entered, to])
      .filter(({ names }) => names.join() !== 'id')
      .map((path) => ({
        ...path,
        names: [...here.names, ...path.names],
        inside: {
          rows: here.inside.rows || path.inside.rows,
          blocks: here.inside.blocks || path.inside.blocks,
        },
      }));
  }
  const inside =
    field.type === 'blocks'
      ? field.blocks.map((block) => block.flattenedFields)
      : 'flattenedFields' in field
        ? [field.flattenedFields]
        : [];
  const blocks = here.inside.blocks || field.type === 'blocks';
  return inside.flatMap((fields) =>
    below(config, fields, `${slug}/`, depth, { ...here, inside: { ...here.inside, blocks } }),
  );
}

export function findCollection(config: Config, slug: string): SanitizedCollectionConfig {
  const found = config.collections.find((each) => each.slug === slug);
  if (!found) throw new Error(`no collection ${slug}`);
  return found;
}

export function listSlugs(config: Config): string[] {
  return config.collections.map(({ slug }) => slug);
}
