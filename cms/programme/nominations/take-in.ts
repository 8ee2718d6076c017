import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { APIError, createLocalReq, type Payload, type PayloadRequest } from 'payload';
import {
  nominationParcelSchema,
  parcelFile,
  voiceFile,
  type NominationParcel,
} from '#contract/nominations/nomination.ts';
import { lockName } from '../../platform/database/locks.ts';
import { getConnection, runInTransaction } from '../../platform/database/transaction.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import { findCommentFaults } from './comment-faults.ts';
import { addMonths } from './nomination-settings.ts';

/** A parcel that says nothing that can be read. */
export class BrokenParcel extends Error {}

interface Voice {
  id?: string;
  problem?: string;
}

/**
 * Makes a record of a parcel, once: the hash of its code is in no two records, whoever else is at it and whenever this
 * process dies.
 * @throws BrokenParcel for what no person sent
 */
export async function takeIn(payload: Payload, folder: string, hash: string): Promise<void> {
  const parcel = await readParcel(folder);
  const req = await createLocalReq({}, payload);
  if (await isKnown(req, hash)) return;
  const voice = parcel.hasVoice ? await takeVoice(payload, folder, hash) : {};
  await runInTransaction(req, async () => {
    await lockName(await getConnection(req), `nomination ${hash}`);
    if (await isKnown(req, hash)) return;
    const { id } = await req.payload.create({
      collection: 'nominations',
      data: {
        ...(await toRecord(req, parcel)),
        codeHash: hash,
        voice: voice.id,
        voiceProblem: voice.problem,
      },
      depth: 0,
      overrideAccess: true,
      req,
    });
    if (voice.id)
      await req.payload.update({
        collection: 'nomination-voices',
        id: voice.id,
        data: { nomination: id },
        depth: 0,
        overrideAccess: true,
        req,
      });
  });
}

async function readParcel(folder: string): Promise<NominationParcel> {
  try {
    return nominationParcelSchema.parse(JSON.parse(await readFile(join(folder, parcelFile), 'utf8')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EIO') throw error;
    throw new BrokenParcel('The parcel cannot be read.', { cause: error });
  }
}

async function toRecord(req: PayloadRequest, parcel: NominationParcel) {
  const { kind, language, about, place, text, receivedAt, exemplar, sender } = parcel;
  return {
    ...(await toComment(req, parcel)),
    kind,
    language,
    about,
    place,
    text,
    receivedAt,
    state: 'received' as const,
    origin: 'web' as const,
    exemplar: exemplar && (await hasExemplar(req, exemplar)) ? exemplar : undefined,
    ...(sender && {
      mayKeep: true,
      senderName: sender.name,
      senderContact: sender.contact,
      contactUntil: addMonths(receivedAt, sender.months),
    }),
  };
}

/** Of a comment on a candidate its shortlist and unit; one that is no longer there leaves an ordinary comment. */
async function toComment(req: PayloadRequest, { review, exemplar, kind, receivedAt }: NominationParcel) {
  if (!review) return {};
  const comment = {
    kind,
    exemplar,
    receivedAt,
    origin: 'web',
    review: review.id,
    stance: review.stance,
  } as const;
  if ((await findCommentFaults(req, comment, undefined)).length > 0) return {};
  const { unit } = await req.payload.findByID({
    collection: 'reviews',
    id: review.id,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return { review: review.id, stance: review.stance, unit: getReferenceId(unit) };
}

/** The recording as the library would take it; what it would not take is not kept, and said. */
async function takeVoice(payload: Payload, folder: string, hash: string): Promise<Voice> {
  const known = await payload.find({
    collection: 'nomination-voices',
    where: { parcel: { equals: hash } },
    depth: 0,
    limit: 1,
    overrideAccess: true,
  });
  if (known.docs[0]) return { id: known.docs[0].id };
  const data = await readFile(join(folder, voiceFile));
  try {
    const { id } = await payload.create({
      collection: 'nomination-voices',
      data: { parcel: hash },
      file: { data, size: data.length, name: 'ban-ghi-am', mimetype: 'application/octet-stream' },
      depth: 0,
      overrideAccess: true,
    });
    return { id };
  } catch (error) {
    if (error instanceof APIError && error.status === 400) return { problem: error.message.slice(0, 1_000) };
    throw error;
  }
}

async function isKnown(req: PayloadRequest, hash: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'nominations',
    where: { codeHash: { equals: hash } },
    overrideAccess: true,
    req,
  });
  return totalDocs > 0;
}

async function hasExemplar(req: PayloadRequest, id: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'exemplars',
    where: { id: { equals: id } },
    overrideAccess: true,
    req,
  });
  return totalDocs > 0;
}
