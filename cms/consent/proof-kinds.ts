import { fileKinds } from '../media/file-types.ts';
import { sniffKind } from '../media/sniff-kind.ts';

/** A kind of file that proves a consent. */
interface ProofKind {
  mimeType: string;
  extension: string;
}

const pdf: ProofKind = { mimeType: 'application/pdf', extension: 'pdf' };
const kinds: readonly ProofKind[] = [
  pdf,
  ...Object.values(fileKinds).filter(({ type }) => type !== 'captions'),
];

export const proofMimeTypes = kinds.map(({ mimeType }) => mimeType);

/** Kind of a proof by its first bytes; undefined when it is none that is taken. */
export function sniffProof(head: Uint8Array): ProofKind | undefined {
  if (Buffer.from(head.subarray(0, 5)).toString('latin1') === '%PDF-') return pdf;
  const kind = sniffKind(head);
  return kind && kind.type !== 'captions' ? kind : undefined;
}
