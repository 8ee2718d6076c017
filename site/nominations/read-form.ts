import busboy from 'busboy';
import { open } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { mostNominationBytes } from '#contract/nominations/nomination.ts';
import { nominationFields } from '../views/nomination-fields.ts';
import { headBytes } from './is-sound.ts';

/** Bytes of a body that are read on, so that a browser that has sent too much still hears why it was refused. */
const mostRead = 64_000_000;
const limits = {
  fieldNameSize: 100,
  fieldSize: 40_000,
  fields: 30,
  files: 2,
  parts: 34,
  headerPairs: 50,
  fileSize: mostNominationBytes,
} as const;
/** A line of a slow network may stand still for so long, and the whole may take so long. */
const patience = { idleMs: 60_000, wholeMs: 1_200_000 };

/** What came with a form. */
export interface Form {
  fields: ReadonlyMap<string, string>;
  /** Names of fields that went on beyond what is read. */
  cut: ReadonlySet<string>;
  voice?: { bytes: number; head: Buffer; isTooLarge: boolean };
}

/** The body is no form, or it broke off. */
export class BrokenForm extends Error {}

/**
 * Reads a form, its recording into a file that is on the disk when this returns. File names of strangers are not looked at.
 * @param voicePath where the recording goes; undefined: it is read and thrown away
 * @throws BrokenForm, or what the disk says
 */
export async function readForm(request: IncomingMessage, voicePath: string | undefined): Promise<Form> {
  const parser = openParser(request);
  const fields = new Map<string, string>();
  const cut = new Set<string>();
  let voice: Promise<Form['voice']> | undefined;
  parser.on('field', (name, value, { valueTruncated }) => {
    if (fields.has(name)) return;
    fields.set(name, value);
    if (valueTruncated) cut.add(name);
  });
  parser.on('file', (name, stream) => {
    // A form that breaks off says so on the stream of its file too, whether anybody reads that or not.
    stream.on('error', () => undefined);
    if (voice || name !== nominationFields.voice) return void stream.resume();
    voice = keepVoice(stream, voicePath);
    // Whoever waits for the form is told; until then nobody listens.
    voice.catch(() => stream.resume());
  });
  await pass(request, parser);
  const kept = await voice;
  return { fields, cut, ...(kept && kept.bytes > 0 && { voice: kept }) };
}

function openParser(request: IncomingMessage): busboy.Busboy {
  const type = request.headers['content-type'] ?? '';
  if (!type.toLowerCase().startsWith('multipart/form-data')) throw new BrokenForm('no form');
  try {
    return busboy({ headers: request.headers, limits });
  } catch {
    throw new BrokenForm('a form without a boundary');
  }
}

/** Passes the body on until the parser has seen its end. @throws BrokenForm */
async function pass(request: IncomingMessage, parser: busboy.Busboy): Promise<void> {
  let read = 0;
  // Whoever left before anybody listened says so no more.
  if (request.destroyed) throw new BrokenForm('the connection was closed');
  return new Promise<void>((resolve, reject) => {
    const fail = (reason: string) => {
      request.unpipe(parser);
      request.resume();
      parser.destroy();
      reject(new BrokenForm(reason));
    };
    const timer = setTimeout(() => request.destroy(), patience.wholeMs);
    request.setTimeout(patience.idleMs, () => request.destroy());
    request.on('data', (chunk: Buffer) => {
      read += chunk.length;
      if (read > mostRead) request.destroy();
    });
    request.once('close', () => {
      clearTimeout(timer);
      if (!request.complete) fail('the connection was closed');
    });
    // A parser that is destroyed says once more that the end is missing.
    parser.on('error', () => fail('the parts do not fit together'));
    parser.once('close', () => resolve());
    request.pipe(parser);
  });
}

/** Writes a recording down as it comes. */
async function keepVoice(
  stream: Readable & { truncated?: boolean },
  path: string | undefined,
): Promise<NonNullable<Form['voice']>> {
  let bytes = 0;
  let head: Buffer = Buffer.alloc(0);
  const file = path === undefined ? undefined : await open(path, 'wx', 0o600);
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (head.length < headBytes) head = Buffer.concat([head, chunk]).subarray(0, headBytes);
      await file?.writeFile(chunk);
    }
    await file?.sync();
  } finally {
    await file?.close();
  }
  return { bytes, head, isTooLarge: stream.truncated === true };
}
