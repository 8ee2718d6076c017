import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload';

const key = 'restoresAsDraft';

/** Hook: remembers whether an older version is brought back as a draft, which Payload does not tell the later hooks. */
export const rememberRestore: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { draft } = args as { draft?: boolean };
  if (operation === 'restoreVersion') req.context[key] = draft === true;
  return args;
};

/**
 * Hook: a version that is brought back as a draft is one, also when it was public; it does not go out again by that.
 * @param kept fields that are no part of the text and stay as they are now
 */
export function restoreAsDraft(kept: readonly string[] = []): CollectionBeforeChangeHook {
  return ({ data, originalDoc, req }) => {
    if (!req.context[key]) return data;
    delete req.context[key];
    const now = (originalDoc ?? {}) as Record<string, unknown>;
    return { ...data, ...Object.fromEntries(kept.map((name) => [name, now[name]])), _status: 'draft' };
  };
}
