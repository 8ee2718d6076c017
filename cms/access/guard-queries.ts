import {
  Forbidden,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type Config,
  type FlattenedField,
  type PayloadRequest,
  type Plugin,
} from 'payload';
import { can } from './can.ts';
import { accessTable, type TableSlug } from './table.ts';

/** Fields of accounts whose values, and so whose order, only some may know. */
const contact = ['email'];
const secret = [
  'hash',
  'salt',
  'resetPasswordToken',
  'resetPasswordExpiration',
  'sessions',
  'loginAttempts',
  'lockUntil',
];

/**
 * Every collection: a question (`where`, `sort`) finds out nothing that an answer would not show.
 *
 * 1. Nobody asks for hidden fields of accounts, nor sorts by them.
 * 2. Nobody asks through a reference for fields of documents of which he may not read all. (Payload adds the other
 *    collection's rule to such questions, but not where drafts are asked, and not when sorting.)
 */
export const guardQueries: Plugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map(guard) ?? [],
});

function guard(collection: CollectionConfig): CollectionConfig {
  return {
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeOperation: [refuseHidden, ...(collection.hooks?.beforeOperation ?? [])],
    },
  };
}

const refuseHidden: CollectionBeforeOperationHook = ({ args, collection, req }) => {
  const { overrideAccess, sort, where } = args as {
    overrideAccess?: boolean;
    sort?: unknown;
    where?: unknown;
  };
  if (overrideAccess) return args;
  const sorted = [sort ?? []].flat().flatMap((each) => String(each).split(','));
  const paths = [...sorted.map((each) => each.replace(/^-/, '')), ...collectPaths(where)];
  if (paths.some((path) => isClosed(req, collection.slug, path.split('.')))) throw new Forbidden(req.t);
  return args;
};

/** Paths of the fields that a question names. */
function collectPaths(where: unknown): string[] {
  if (Array.isArray(where)) return where.flatMap(collectPaths);
  if (where === null || typeof where !== 'object') return [];
  return Object.entries(where).flatMap(([key, value]) => [key, ...collectPaths(value)]);
}

function isClosed(req: PayloadRequest, slug: string, path: readonly string[]): boolean {
  const collection = Object.entries(req.payload.collections).find(([name]) => name === slug)?.[1];
  if (!collection) return false;
  const closed = can(req.user, 'user.readContact') ? secret : [...secret, ...contact];
  if (slug === 'users' && path.some((name) => closed.includes(name))) return true;
  const isOfVersions = path[0] === 'version' && path.length > 1;
  const hop = findHop(collection.config.flattenedFields, isOfVersions ? path.slice(1) : path);
  return hop !== undefined && hop.to.some((to) => !readsAll(req, to) || isClosed(req, to, hop.rest));
}

/** Where a path leaves the document for another: to which collections, and what is asked there beyond the id. */
function findHop(
  fields: readonly FlattenedField[],
  [name, ...rest]: readonly string[],
): { to: string[]; rest: string[] } | undefined {
  const field = fields.find((each) => 'name' in each && each.name === name);
  if (!field || rest.length === 0) return undefined;
  if (field.type === 'relationship' || field.type === 'upload') {
    const beyond = rest.filter((part) => part !== 'value');
    const isOnlyId = beyond.length === 0 || beyond[0] === 'id' || beyond[0] === 'relationTo';
    return isOnlyId ? undefined : { to: [field.relationTo].flat(), rest: beyond };
  }
  return 'flattenedFields' in field ? findHop(field.flattenedFields, rest) : undefined;
}

function readsAll(req: PayloadRequest, slug: string): boolean {
  const row = slug in accessTable ? accessTable[slug as TableSlug] : undefined;
  return row !== undefined && req.user !== null && row.read[req.user.role] === 'all';
}
