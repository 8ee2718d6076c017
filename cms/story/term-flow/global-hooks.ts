import {
  Forbidden,
  type Access,
  type GlobalAfterChangeHook,
  type GlobalBeforeChangeHook,
  type GlobalBeforeOperationHook,
} from 'payload';
import { can } from '../../platform/access/can.ts';
import { checkSave, followSave, keepAsDraft } from './keep-drafts.ts';
import type { FlowDoc, FlowGlobal } from './subjects.ts';

interface FlowHooks {
  beforeOperation: GlobalBeforeOperationHook;
  beforeChange: GlobalBeforeChangeHook;
  afterChange: GlobalAfterChangeHook;
}

/** Versions are read by the newsroom alone, as drafts are among them. */
export const readsVersions: Access = ({ req }) => can(req.user, 'story.readAll');

/** Hooks of a global that goes public by submission and approval. Its drafts are the newsroom's alone. */
export function flowHooks(slug: FlowGlobal): FlowHooks {
  return {
    beforeOperation: ({ args, operation, overrideAccess, req }) => {
      const { draft } = args as { draft?: boolean };
      if (draft && operation === 'read' && !overrideAccess && !can(req.user, 'story.readAll'))
        throw new Forbidden(req.t);
      return keepAsDraft(req, operation, args as object);
    },
    beforeChange: ({ data, originalDoc, req }) =>
      checkSave(req, {
        slug,
        operation: 'update',
        data: data as FlowDoc,
        original: originalDoc as FlowDoc | undefined,
      }),
    afterChange: async ({ doc, previousDoc, req }) => {
      const subject = { slug, id: slug };
      await followSave(req, subject, { doc: doc as FlowDoc, previous: previousDoc as FlowDoc });
      return doc as unknown;
    },
  };
}
