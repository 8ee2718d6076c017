import type { UploadConfig } from 'payload';

/**
 * How files are kept that only some of the newsroom may open. Their collection's own hook has judged them by their bytes:
 * what Payload guesses from less is not asked. A browser neither runs nor keeps them.
 */
export const privateUpload = {
  allowRestrictedFileTypes: true,
  crop: false,
  focalPoint: false,
  pasteURL: false,
  hideRemoveFile: true,
  modifyResponseHeaders: ({ headers }) => {
    headers.set('Content-Security-Policy', "default-src 'none'; media-src 'self'; sandbox");
    headers.set('X-Content-Type-Options', 'nosniff');
    headers.set('Cache-Control', 'private, no-store');
    return headers;
  },
} as const satisfies UploadConfig;
