import type { FileHandle } from 'node:fs/promises';

/** How many frames have to follow one another before a file is believed to be MP3. */
const framesWanted = 3;
/** Bytes between a tag and the first frame that some writers leave empty. */
const mostEmpty = 65_536;

/**
 * Whether an MP3 file goes on after its ID3 tags, footers included, with frames of MPEG audio: a tag alone makes no
 * recording, and what other programs take for the beginning has to be sound too.
 */
export async function isMp3(file: FileHandle): Promise<boolean> {
  const { size } = await file.stat();
  let at = await skipTags(file);
  const empty = await readAt(file, at, mostEmpty);
  const first = empty.findIndex((byte) => byte !== 0);
  if (first === -1) return false;
  at += first;
  for (let frame = 0; frame < framesWanted; frame += 1) {
    const length = getFrameLength(await readAt(file, at, 4));
    if (length === undefined) return false;
    at += length;
    // A very short recording ends sooner; what follows its frames may be a tag of the older kind.
    if (at >= size) return true;
    if (frame > 0 && (await readAt(file, at, 3)).toString('latin1') === 'TAG') return true;
  }
  return true;
}

/** Where the first byte after all leading ID3v2 tags stands. */
async function skipTags(file: FileHandle): Promise<number> {
  let at = 0;
  for (;;) {
    const head = await readAt(file, at, 10);
    if (head.length < 10 || head.toString('latin1', 0, 3) !== 'ID3') return at;
    const size = [6, 7, 8, 9].reduce((sum, index) => sum * 128 + ((head[index] ?? 0) & 0x7f), 0);
    const footer = (head[5] ?? 0) & 0x10 ? 10 : 0;
    at += 10 + size + footer;
  }
}

async function readAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at);
  return buffer.subarray(0, bytesRead);
}

/** Kilobits a second of layer III, by the index in the header: MPEG 1, and MPEG 2 and 2.5. */
const rates1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const rates2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const samplings = [44_100, 48_000, 32_000];

/** Bytes of a frame of MPEG audio, layer III, by its header (ISO 11172-3); undefined when it is none. */
function getFrameLength([a = 0, b = 0, c = 0]: Uint8Array): number | undefined {
  if (a !== 0xff || (b & 0xe6) !== 0xe2) return undefined;
  const version = (b >> 3) & 3;
  const rate = (version === 3 ? rates1 : rates2)[c >> 4];
  const sampling = samplings[(c >> 2) & 3];
  if (version === 1 || !rate || !sampling) return undefined;
  const divisor = version === 3 ? 1 : version === 2 ? 2 : 4;
  const slots = version === 3 ? 144_000 : 72_000;
  return Math.floor((slots * rate * divisor) / sampling) + ((c >> 1) & 1);
}
