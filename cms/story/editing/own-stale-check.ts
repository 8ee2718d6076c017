import type { ServerFunctionClientArgs } from 'payload';

/**
 * Payload asks at the first key whether a text was changed since it was opened, and takes a text that has just saved
 * itself for somebody else's work. Stories are guarded at every save instead (`guard-save.ts`).
 */
export function withoutStaleCheck(request: ServerFunctionClientArgs): ServerFunctionClientArgs {
  const { name, args } = request;
  if (name !== 'form-state' || args.collectionSlug !== 'stories') return request;
  return { name, args: { ...args, checkForStaleData: false } };
}
