import { open } from 'node:fs/promises';
import type { PayloadRequest } from 'payload';

const headBytes = 4_096;

/** The first bytes of an uploaded file, wherever it lies. */
export async function readHead(file: NonNullable<PayloadRequest['file']>): Promise<Uint8Array> {
  if (!file.tempFilePath) return file.data.subarray(0, headBytes);
  const handle = await open(file.tempFilePath);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
