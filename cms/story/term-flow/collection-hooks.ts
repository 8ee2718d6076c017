import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
} from 'payload';
import { can } from '../../platform/access/can.ts';
import { forgetFlow } from './flow-row.ts';
import { checkSave, followSave, keepAsDraft } from './keep-drafts.ts';
import type { FlowCollection, FlowDoc } from './subjects.ts';

interface FlowHooks {
  beforeOperation: CollectionBeforeOperationHook;
  beforeChange: CollectionBeforeChangeHook;
  afterChange: CollectionAfterChangeHook;
  afterDelete: CollectionAfterDeleteHook;
}

/** Hooks of a collection whose documents go public by submission and approval. */
export function flowHooks(slug: FlowCollection): FlowHooks {
  return {
    beforeOperation: ({ args, operation, req }) => {
      // Whoever may not see drafts finds what is public of a document, also while a draft of it waits.
      const isOutside = req.user !== null && !can(req.user, 'story.readAll');
      if (operation === 'read') return isOutside ? { ...args, draft: false } : args;
      return keepAsDraft(req, operation, args);
    },
    beforeChange: ({ data, operation, originalDoc, req }) =>
      checkSave(req, {
        slug,
        operation,
        data: data as FlowDoc,
        original: originalDoc as FlowDoc | undefined,
      }),
    afterChange: async ({ doc, operation, previousDoc, req }) => {
      const saved = doc as FlowDoc & { id: string };
      const previous = operation === 'create' ? undefined : (previousDoc as FlowDoc);
      await followSave(req, { slug, id: saved.id }, { doc: saved, previous });
      return saved;
    },
    afterDelete: async ({ id, req }) => forgetFlow(req, { slug, id: String(id) }),
  };
}
