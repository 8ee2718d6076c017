import type { FlattenedField, Payload } from 'payload';

/** Where a path begins: documents of a collection, or a group of fields in them. */
interface Place {
  fields: readonly FlattenedField[];
  payload: Payload;
  /** Parts of a document can be picked inside blocks; no condition and no order reaches there. */
  isPicked: boolean;
}

/** One way to understand a path; in blocks a name can stand for fields of several kinds of block. */
export interface Reading {
  /** Every field that the path passes, the last one included. */
  fields: FlattenedField[];
  /** Collections of which the path asks more than the id. */
  entered: string[];
  last: FlattenedField | 'id' | 'relationTo';
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

function followField(place: Place, field: FlattenedField, rest: readonly string[]): Reading[] {
  switch (field.type) {
    case 'relationship':
    case 'upload':
      return followReference(place, field.relationTo, rest);
    case 'join':
      return [field.collection].flat().flatMap((to) => enter(place, to, rest));
    case 'blocks':
      return place.isPicked ? followBlocks(place, field, rest) : [];
    case 'array':
    case 'group':
    case 'tab':
      return followPath({ ...place, fields: field.flattenedFields }, rest);
    // Inside JSON and the editor's text there are no fields.
    case 'json':
    case 'richText':
    case 'checkbox':
    case 'code':
    case 'date':
    case 'email':
    case 'number':
    case 'point':
    case 'radio':
    case 'select':
    case 'text':
    case 'textarea':
      return [];
  }
}

/** `select` may name the kind of block before its fields. */
function followBlocks(
  place: Place,
  field: FlattenedField & { type: 'blocks' },
  rest: readonly string[],
): Reading[] {
  const [slug, ...more] = rest;
  const block = field.blocks.find((each) => each.slug === slug);
  const named = block
    ? more.length === 0
      ? [{ fields: [], entered: [], last: field }]
      : followPath({ ...place, fields: block.flattenedFields }, more)
    : [];
  const unnamed = field.blocks.flatMap(({ flattenedFields }) =>
    followPath({ ...place, fields: flattenedFields }, rest),
  );
  return [...named, ...unnamed];
}

/** A reference to documents of several collections tells its collection and its id; nothing is asked beyond. */
function followReference(place: Place, relationTo: string | string[], rest: readonly string[]): Reading[] {
  const [end = '', ...more] = rest;
  if (Array.isArray(relationTo)) {
    if (more.length > 0) return [];
    if (end === 'relationTo') return [{ fields: [], entered: [], last: 'relationTo' }];
    return end === 'value' ? [{ fields: [], entered: [], last: 'id' }] : [];
  }
  return end === 'id' && more.length === 0
    ? [{ fields: [], entered: [], last: 'id' }]
    : enter(place, relationTo, rest);
}

function enter(place: Place, slug: string, rest: readonly string[]): Reading[] {
  const { collections } = place.payload.config;
  const fields = collections.find((each) => each.slug === slug)?.flattenedFields ?? [];
  return followPath({ ...place, fields }, rest).map((reading) => ({
    ...reading,
    entered: [slug, ...reading.entered],
  }));
}

function through(field: FlattenedField, readings: readonly Reading[]): Reading[] {
  return readings.map((reading) => ({ ...reading, fields: [field, ...reading.fields] }));
}
