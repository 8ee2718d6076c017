import { randomBytes } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import { runOutside } from '../../documents/media/outside/outside.ts';
import { inputName, inWorkFolder } from '../../documents/media/outside/work-folder.ts';
import { withoutTransaction } from '../../documents/media/outside/without-transaction.ts';
import { readHead } from '../../documents/media/read-head.ts';
import { isPdf, pdf, type ProofKind } from './proof-kinds.ts';
import { refusal } from '../../platform/refusals/refusal.ts';

type ProofFile = NonNullable<PayloadRequest['file']>;

const tailBytes = 1_024;

/**
 * Hook: takes a proof in as it is, every byte; its bytes say what it is, and its name says nothing of the person. Whatever
 * looks further into it than its first bytes does so outside this process.
 */
export const receiveProof: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'create' || !req.file) return args;
  const { file } = req;
  const { mimeType, extension } = isPdf(await readHead(file))
    ? await checkPdf(file)
    : await withoutTransaction({ req, overrideAccess }, () => judge(req, file));
  file.mimetype = mimeType;
  file.name = `dong-y-${randomBytes(12).toString('hex')}.${extension}`;
  return args;
};

async function checkPdf(file: ProofFile): Promise<ProofKind> {
  if (await isWholePdf(file)) return pdf;
  throw refusal(400, `Tệp PDF “${file.name}” bị cụt hoặc hỏng. Hãy quét, lưu lại.`);
}

async function judge(req: PayloadRequest, file: ProofFile): Promise<ProofKind> {
  const { name } = file;
  const kind = await inWorkFolder(file, (folder) =>
    runOutside(req, 'judgeFile', { input: inputName, name }, { fileName: name, folder }),
  );
  if (kind.type !== 'captions') return kind;
  throw refusal(
    400,
    `Tệp “${name}” là phụ đề, không phải bằng chứng. Hãy tải giấy đã ký (PDF, ảnh) hay bản ghi âm, ghi hình.`,
  );
}

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
async function isWholePdf({ tempFilePath, data }: ProofFile): Promise<boolean> {
  const tail = tempFilePath ? await readTail(tempFilePath) : data.subarray(-tailBytes);
  const end = tail.toString('latin1');
  return end.includes('%%EOF') && end.includes('xref');
}
