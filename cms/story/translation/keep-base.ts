import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import type { Story } from '../../payload-types.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import { findReference } from '../../documents/mapping/reference.ts';
import { makeBase, type TranslationBase } from '../../documents/mapping/translation-base.ts';

const renewed = 'translationBase';
const restored = 'restoredBase';
const chosen = 'translationSource';

/** Runs a save after which the translation follows this state of its source. Only code can say so. */
export async function withBase<T>(
  req: PayloadRequest,
  base: TranslationBase,
  save: () => Promise<T>,
): Promise<T> {
  return withContext(req, renewed, base, save);
}

/** Runs a save that makes a translation of this very text, which may itself be a translation. */
export async function withSource<T>(req: PayloadRequest, source: string, save: () => Promise<T>): Promise<T> {
  return withContext(req, chosen, source, save);
}

/** Hook: a version that is brought back follows what it followed then. */
export const rememberRestored: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'restoreVersion') return args;
  const version = await req.payload.findVersionByID({
    collection: 'stories',
    id: String((args as { id?: unknown }).id),
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  });
  req.context[restored] = version ? { follows: version.version.follows ?? null } : undefined;
  return args;
};

/**
 * Hook: what a translation follows.
 *
 * 1. It stays as it was, whatever a save says; the desk alone renews it.
 * 2. A text that becomes a translation follows its source as it stands.
 * 3. An original follows nothing.
 */
export const keepBase: CollectionBeforeChangeHook<Story> = async ({ data, originalDoc, req }) => {
  const before = getReferenceId(originalDoc?.translationOf);
  const original = data.translationOf === undefined ? before : getReferenceId(data.translationOf);
  if (!original) return { ...data, follows: null };
  const base = req.context[renewed] as TranslationBase | undefined;
  if (base) return { ...data, follows: base };
  const old = req.context[restored] as Pick<Story, 'follows'> | undefined;
  const kept = old ? old.follows : originalDoc?.follows;
  if (kept && original === before) return { ...data, follows: kept };
  const source = (req.context[chosen] as string | undefined) ?? original;
  const reference = await findReference(req, source);
  return { ...data, follows: reference ? makeBase(reference) : null };
};

async function withContext<T>(
  req: PayloadRequest,
  key: string,
  value: unknown,
  save: () => Promise<T>,
): Promise<T> {
  req.context[key] = value;
  try {
    return await save();
  } finally {
    delete req.context[key];
  }
}
