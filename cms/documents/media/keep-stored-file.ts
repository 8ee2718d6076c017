import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload';
import type { Media } from '../../payload-types.ts';
import { refusal } from '../../platform/refusals/refusal.ts';

/** What Payload itself writes down of a stored file. */
const stored = [
  'filename',
  'url',
  'thumbnailURL',
  'mimeType',
  'filesize',
  'width',
  'height',
  'focalX',
  'focalY',
  'sizes',
] as const satisfies readonly (keyof Media)[];

/** Hook: a stored file is not cut anew in its place; a request that asks for it is refused. */
export const refuseCutting: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'updateByID') return args;
  const { data } = args as { data?: Record<string, unknown> };
  if (!req.query?.uploadEdits && !data?.uploadEdits) return args;
  throw refusal(400, 'Ảnh không cắt được ở đây. Hãy cắt trên máy rồi tải lên như một tệp mới.');
};

/** Hook: which file a document stands for is what was uploaded, never what a request says. */
export const keepStoredFile: CollectionBeforeChangeHook<Media> = ({ data, operation, originalDoc, req }) => {
  if (operation === 'create' || !originalDoc || req.file || !req.user) return data;
  return { ...data, ...Object.fromEntries(stored.map((name) => [name, originalDoc[name] ?? null])) };
};
