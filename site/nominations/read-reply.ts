import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  nominationFolders,
  nominationParcelSchema,
  nominationReplySchema,
  parcelFile,
  replyFile,
  type NominationReply,
} from '#contract/nominations/nomination.ts';

/** The folder of a code's answers. */
export function replyFolder(dataDir: string, hash: string): string {
  return join(dataDir, nominationFolders.replies, hash);
}

/**
 * What whoever has the code may read: the newsroom's answer, or that what he sent still waits to be taken up.
 * @returns undefined when nothing was sent under the code
 */
export async function readReply(dataDir: string, hash: string): Promise<NominationReply | undefined> {
  const reply = await readJson(join(replyFolder(dataDir, hash), replyFile));
  if (reply !== undefined) return nominationReplySchema.parse(reply);
  const parcel = await readJson(join(dataDir, nominationFolders.spool, hash, parcelFile));
  if (parcel !== undefined) {
    const { receivedAt } = nominationParcelSchema.parse(parcel);
    return { state: 'received', receivedAt, answers: [] };
  }
  // Between the two looks the newsroom may have taken it up.
  const late = await readJson(join(replyFolder(dataDir, hash), replyFile));
  return late === undefined ? undefined : nominationReplySchema.parse(late);
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
