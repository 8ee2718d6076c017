import { Forbidden, type CollectionBeforeOperationHook } from 'payload';

/**
 * Hook: who may not upload is told so before anything is done with his file; Payload itself asks only afterwards.
 * Whether he may change just this document is still asked by Payload.
 */
export const refuseUploadOfStrangers: CollectionBeforeOperationHook = async (options) => {
  const { args, operation, collection, overrideAccess, req } = options;
  if (overrideAccess || !req.file || (operation !== 'create' && operation !== 'update')) return args;
  const isAllowed = await collection.access[operation]({ req });
  if (!isAllowed) throw new Forbidden(req.t);
  return args;
};
