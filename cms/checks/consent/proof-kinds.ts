import { offeredMimeTypes } from '../../documents/media/reading/file-types.ts';

/** A kind of file that proves a consent. */
export interface ProofKind {
  mimeType: string;
  extension: string;
}

export const pdf: ProofKind = { mimeType: 'application/pdf', extension: 'pdf' };

/** What file pickers offer: papers, photographs of papers, spoken consents. */
export const proofMimeTypes = [
  pdf.mimeType,
  ...offeredMimeTypes.filter((type) => /^(?:image|video|audio)\/|ogg|m4a/.test(type)),
];

export function isPdf(head: Uint8Array): boolean {
  return Buffer.from(head.subarray(0, 5)).toString('latin1') === '%PDF-';
}
