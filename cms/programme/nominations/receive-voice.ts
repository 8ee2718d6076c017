import { randomBytes } from 'node:crypto';
import type { CollectionBeforeOperationHook } from 'payload';
import { mostNominationBytes } from '#contract/nominations/nomination.ts';
import { runOutside } from '../../documents/media/outside/outside.ts';
import { inputName, inWorkFolder, replaceUpload } from '../../documents/media/outside/work-folder.ts';
import { withoutTransaction } from '../../documents/media/outside/without-transaction.ts';
import { refusal } from '../../platform/refusals/refusal.ts';

/**
 * Hook: takes a recording in as the library takes its files, and those of cheap phones besides: its bytes say what it is,
 * what they tell of places and devices goes, and its name says nothing of anybody.
 */
export const receiveVoice: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file) return args;
  const { file } = req;
  const { name } = file;
  if (file.size > mostNominationBytes)
    throw refusal(
      400,
      `Bản ghi âm “${name}” lớn quá ${mostNominationBytes / 1_000_000} MB. Hãy ghi ngắn lại.`,
    );
  await withoutTransaction({ req, overrideAccess }, () =>
    inWorkFolder(file, async (folder) => {
      const options = { input: inputName, output: 'sach', name };
      const { kind, stored } = await runOutside(req, 'takeSpeech', options, { fileName: name, folder });
      if (kind.type !== 'audio')
        throw refusal(400, `Tệp “${name}” không phải bản ghi âm. Hãy ghi âm, hoặc xuất thành MP3, M4A.`);
      if (stored !== inputName) await replaceUpload(file, folder.pathOf(stored));
      file.mimetype = kind.mimeType;
      file.name = `loi-${randomBytes(12).toString('hex')}.${kind.extension}`;
    }),
  );
  return args;
};
