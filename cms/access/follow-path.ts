import type { FlattenedField, Payload } from 'payload';

/** Where a path begins: documents of a collection, or a group of fields in them. */
interface Place {
  fields: readonly FlattenedField[];
  payload: Payload;
}

/** One way to understand a path; in blocks a name can stand for fields of several kinds of block. */
export interface Reading {
  /** Every field that the path passes, the last one included. */
  fields: FlattenedField[];
  /** Collections of which the path asks more than the id. */
  entered: string[];
  last: FlattenedField | 'id' | 'relationTo' | 'blockType';
}

/** All that a path can mean; nothing when there is no such field. */
export function followPath(place: Place, path: readonly string[]): Reading[] {
  const [name, ...rest] = path;
  const field = place.fields.find((each) => each.name === name);
  if (!field) return name === 'id' && rest.length === 0 ? [{ fields: [], entered: [], last: 'id' }] : [];
  if ('virtual' in field && typeof field.virtual === 'string')
    return through(field, followPath(place, [...field.virtual.split('.'), ...rest]));
  if (rest.length === 0) return [{ fields: [field], entered: [], last: field }];
  return through(field, followField(place, field, rest));
}

function followField({ payload }: Place, field: FlattenedField, rest: readonly string[]): Reading[] {
  switch (field.type) {
    case 'relationship':
    case 'upload':
      return followReference(payload, field.relationTo, rest, field);
    case 'join':
      return [field.collection].flat().flatMap((to) => enter(payload, to, rest));
    case 'blocks': {
      if (rest.length === 1 && rest[0] === 'blockType')
        return [{ fields: [], entered: [], last: 'blockType' }];
      const blocks = field.blocks.flatMap(({ flattenedFields }) =>
        followPath({ payload, fields: flattenedFields }, rest),
      );
      return [...blocks, ...followBlockName(payload, field, rest)];
    }
    case 'array':
    case 'group':
    case 'tab':
      return followPath({ payload, fields: field.flattenedFields }, rest);
    // Inside JSON and the editor's text there are no fields.
    default:
      return [];
  }
}

/** `select` names the kind of block before its fields. */
function followBlockName(
  payload: Payload,
  field: FlattenedField & { type: 'blocks' },
  [slug, ...rest]: readonly string[],
): Reading[] {
  const block = field.blocks.find((each) => each.slug === slug);
  if (!block) return [];
  return rest.length === 0
    ? [{ fields: [], entered: [], last: field }]
    : followPath({ payload, fields: block.flattenedFields }, rest);
}

/** A reference to documents of several collections tells its collection and its id; nothing is asked beyond. */
function followReference(
  payload: Payload,
  relationTo: string | string[],
  rest: readonly string[],
  field: FlattenedField,
): Reading[] {
  if (Array.isArray(relationTo)) {
    const [end, ...more] = rest;
    if (more.length > 0) return [];
    if (end === 'relationTo') return [{ fields: [], entered: [], last: 'relationTo' }];
    return end === 'value' ? [{ fields: [], entered: [], last: field }] : [];
  }
  return rest.length === 1 && rest[0] === 'id'
    ? [{ fields: [], entered: [], last: 'id' }]
    : enter(payload, relationTo, rest);
}

function enter(payload: Payload, slug: string, rest: readonly string[]): Reading[] {
  const fields = findFields(payload, slug);
  return followPath({ payload, fields }, rest).map((reading) => ({
    ...reading,
    entered: [slug, ...reading.entered],
  }));
}

function findFields({ config }: Payload, slug: string): readonly FlattenedField[] {
  return config.collections.find((each) => each.slug === slug)?.flattenedFields ?? [];
}

function through(field: FlattenedField, readings: readonly Reading[]): Reading[] {
  return readings.map((reading) => ({ ...reading, fields: [field, ...reading.fields] }));
}
