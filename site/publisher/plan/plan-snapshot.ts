import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { replaceFile } from '../../files/replace-file.ts';
import type { PlanData } from './plan-data.ts';

/** Raise when the form changes. */
const FORM = 1;
const DIGEST_BYTES = 32;
const LENGTH_BYTES = 8;

const headShape = z.object({
  form: z.literal(FORM),
  /** Of which templates, code and origin the plan is. */
  build: z.string(),
  /** Of which edition; see `EditionStore.digest`. */
  edition: z.string(),
  /** The day that it was made for. */
  today: z.string(),
});

export type SnapshotHead = Omit<z.infer<typeof headShape>, 'form'>;

/**
 * Writes a plan beside the edition that it is of, so that the next start need not make every view anew. It may always be
 * thrown away: without it everything is planned.
 */
export function writeSnapshot(path: string, head: SnapshotHead, data: PlanData, aside: string): void {
  const { pageQuestions, ...rest } = data;
  const json = Buffer.from(`${JSON.stringify({ form: FORM, ...head })}\n${JSON.stringify(rest)}`);
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(json.length);
  const numbers = Buffer.from(pageQuestions.buffer, pageQuestions.byteOffset, pageQuestions.byteLength);
  const body = Buffer.concat([length, json, numbers]);
  const digest = hash('sha256', body, 'buffer');
  const folder = dirname(path);
  replaceFile(path, Buffer.concat([digest, body]), { temporary: folder, room: { root: folder, aside } });
}

/** Reads the plan of exactly this build and edition; undefined when there is none, or it is torn. */
export function readSnapshot(
  path: string,
  wanted: Omit<SnapshotHead, 'today'>,
): { today: string; data: PlanData } | undefined {
  const content = readWhole(path);
  if (!content) return undefined;
  const end = DIGEST_BYTES + LENGTH_BYTES + content.readUInt32LE(DIGEST_BYTES);
  const text = content.toString('utf8', DIGEST_BYTES + LENGTH_BYTES, end);
  const newline = text.indexOf('\n');
  const head = headShape.safeParse(JSON.parse(text.slice(0, newline)));
  if (!head.success || head.data.build !== wanted.build || head.data.edition !== wanted.edition)
    return undefined;
  const rest = JSON.parse(text.slice(newline + 1)) as Omit<PlanData, 'pageQuestions'>;
  const numbers = Uint8Array.prototype.slice.call(content, end);
  return { today: head.data.today, data: { ...rest, pageQuestions: new Uint32Array(numbers.buffer) } };
}

/** The file, when its digest says that it is whole. */
function readWhole(path: string): Buffer | undefined {
  let content: Buffer;
  try {
    content = readFileSync(path);
  } catch {
    // Missing, as at the first start: everything is planned.
    return undefined;
  }
  if (content.length < DIGEST_BYTES + LENGTH_BYTES) return undefined;
  const digest = hash('sha256', content.subarray(DIGEST_BYTES), 'buffer');
  return digest.equals(content.subarray(0, DIGEST_BYTES)) ? content : undefined;
}
