import { sql } from '@payloadcms/db-postgres';
import { copyFile, mkdir, open, rename, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Payload } from 'payload';
import { toDay } from '../../documents/fields/days.ts';
import { nominationFolders, replyFile, type NominationReply } from '#contract/nominations/nomination.ts';
import type { Nomination, NominationVoice } from '../../payload-types.ts';
import { readEnvironment } from '../../platform/environment/environment.ts';
import { isEnded } from './nomination-states.ts';

const atOnce = 50;

/**
 * Writes down what those who have a code may read, where the public server finds it: of every record that changed, or of
 * one. Recordings are there before they are named.
 */
export async function writeAnswers(payload: Payload, hash?: string): Promise<void> {
  const { docs } = await payload.find({
    collection: 'nominations',
    where: { and: [{ isAnswerStale: { equals: true } }, ...(hash ? [{ codeHash: { equals: hash } }] : [])] },
    depth: 1,
    limit: atOnce,
    overrideAccess: true,
    showHiddenFields: true,
  });
  for (const nomination of docs) {
    if (nomination.codeHash) await writeAnswersOf(nomination, nomination.codeHash);
    // What changed since it was read stays to be written.
    await payload.db.drizzle.execute(sql`
      UPDATE nominations SET is_answer_stale = false
      WHERE id = ${nomination.id}::uuid AND date_trunc('milliseconds', updated_at) = ${nomination.updatedAt}::timestamptz`);
  }
}

/** Whoever has the code reads nothing more. */
export async function removeAnswers(hash: string): Promise<void> {
  await rm(folderOf(hash), { recursive: true, force: true });
}

async function writeAnswersOf(nomination: Nomination, hash: string): Promise<void> {
  const folder = folderOf(hash);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const reply: NominationReply = {
    state: nomination.state,
    receivedAt: nomination.receivedAt ?? nomination.createdAt,
    answers: [],
  };
  const due = toDay(nomination.due);
  if (due && !isEnded(nomination.state)) reply.due = due;
  for (const [index, { at, language, text, voice }] of (nomination.answers ?? []).entries()) {
    const spoken = voice && typeof voice === 'object' ? await layVoice(voice, folder, index) : undefined;
    reply.answers.push({
      at: at ?? nomination.updatedAt,
      language,
      text: text ?? '',
      ...(spoken && { voice: spoken }),
    });
  }
  await putWhole(join(folder, replyFile), JSON.stringify(reply));
}

async function layVoice({ filename, mimeType }: NominationVoice, folder: string, index: number) {
  if (!filename) return undefined;
  const file = `${index}${extname(filename)}`;
  const source = join(readEnvironment().dataDir, nominationFolders.voices, filename);
  await copyFile(source, join(folder, `${file}.moi`));
  await rename(join(folder, `${file}.moi`), join(folder, file));
  return { file, type: mimeType ?? 'application/octet-stream' };
}

/** Readers see the old file or the whole new one, also after a power cut. */
async function putWhole(path: string, content: string): Promise<void> {
  const half = `${path}.moi`;
  const file = await open(half, 'w', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(half, path);
}

function folderOf(hash: string): string {
  return join(readEnvironment().dataDir, nominationFolders.replies, hash);
}
