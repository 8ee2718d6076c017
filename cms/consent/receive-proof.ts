import { randomBytes } from 'node:crypto';
import { open } from 'node:fs/promises';
import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload';
import { readHead } from '../media/read-head.ts';
import { sniffProof } from './proof-kinds.ts';

const tailBytes = 1_024;

async function readTail(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const from = Math.max(0, size - tailBytes);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(tailBytes), 0, tailBytes, from);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Whether a PDF has its end, as Payload too will ask, which answers in English. */
async function isWholePdf({ tempFilePath, data }: NonNullable<PayloadRequest['file']>): Promise<boolean> {
  const tail = tempFilePath ? await readTail(tempFilePath) : data.subarray(-tailBytes);
  const end = tail.toString('latin1');
  return end.includes('%%EOF') && end.includes('xref');
}

/** Hook: takes a proof in as it is; its bytes say what it is, and its name says nothing of the person. */
export const receiveProof: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' || !req.file) return args;
  const { file } = req;
  const kind = sniffProof(await readHead(file));
  if (!kind) {
    throw new APIError(
      `Tệp “${file.name}” không phải PDF, ảnh JPEG, PNG, WebP, AVIF, ghi âm MP3, M4A, Ogg, WAV hay video MP4, WebM.`,
      400,
      null,
      true,
    );
  }
  if (kind.extension === 'pdf' && !(await isWholePdf(file))) {
    throw new APIError(`Tệp PDF “${file.name}” bị cụt hoặc hỏng. Hãy quét, lưu lại.`, 400, null, true);
  }
  file.mimetype = kind.mimeType;
  file.name = `dong-y-${randomBytes(12).toString('hex')}.${kind.extension}`;
  return args;
};
