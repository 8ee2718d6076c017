import { toSlug } from '#contract/slug.ts';
import { attachment } from '../../platform/rest/attachment.ts';

/** What a file of an office is, by its ending. */
const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
export type OfficeFile = keyof typeof types;

/** The answer that a browser saves as a file. @param name in Vietnamese, without ending */
export function sendFile(bytes: Uint8Array, name: string, ending: OfficeFile): Response {
  return new Response(Uint8Array.from(bytes), {
    headers: {
      'Content-Type': types[ending],
      'Content-Disposition': attachment(`${toSlug(name)}.${ending}`),
      'Cache-Control': 'no-store',
    },
  });
}
