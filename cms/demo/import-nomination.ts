import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PayloadRequest } from 'payload';
import { hashFollowCode } from '#contract/nominations/follow-code.ts';
import { ownLine } from '../programme/record/record-changes.ts';
import type { DatedStep, StoredRecord } from './stored-records.ts';

/** Brings in what a citizen sent. @returns who took care of it and how it ended, and what was answered */
export async function importNomination(
  req: PayloadRequest,
  { id, data, assignee, voice, code, moves, answers }: StoredRecord<'nominations'>,
  folder: string,
): Promise<DatedStep[]> {
  const options = { depth: 0, overrideAccess: true, req } as const;
  const heard = voice ? await importVoice(req, join(folder, voice)) : undefined;
  const codeHash = code ? await hashFollowCode(code) : undefined;
  await req.payload.create({
    collection: 'nominations',
    data: { id, ...data, state: 'received', voice: heard, codeHash } as never,
    ...options,
  });
  if (heard) await assignVoice(req, heard, id);
  const change = (at: string, making: () => object | Promise<object>): DatedStep => ({
    at,
    take: async () =>
      req.payload.update({
        collection: 'nominations',
        id,
        data: await making(),
        context: ownLine,
        ...options,
      }),
  });
  const [first] = moves;
  return [
    ...(assignee && first ? [change(first.at, () => ({ assignee }))] : []),
    ...answers.map(({ voice: spoken, ...answer }) =>
      change(answer.at, async () => {
        if (!spoken) return { answers: [answer] };
        const said = await importVoice(req, join(folder, spoken));
        await assignVoice(req, said, id);
        return { answers: [{ ...answer, voice: said }] };
      }),
    ),
    ...moves.map(({ at, to }) => change(at, () => ({ state: to }))),
  ];
}

/** @returns the id of the recording */
async function importVoice(req: PayloadRequest, path: string): Promise<string> {
  const data = await readFile(path);
  const { id } = await req.payload.create({
    collection: 'nomination-voices',
    data: {},
    file: { data, name: 'ban-ghi-am.mp3', mimetype: 'audio/mpeg', size: data.length },
    depth: 0,
    overrideAccess: true,
    req,
  });
  return id;
}

async function assignVoice(req: PayloadRequest, id: string, nomination: string): Promise<void> {
  await req.payload.update({
    collection: 'nomination-voices',
    id,
    data: { nomination },
    depth: 0,
    overrideAccess: true,
    req,
  });
}
