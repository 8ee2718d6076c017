import type { VideoCodec } from '#contract/media.ts';
import type { ByteSource } from '../reading/byte-source.ts';
import { FileFault, makeCutFault } from '../reading/file-fault.ts';
import { fileKinds } from '../reading/file-types.ts';
import type { Piece } from '../reading/pieces.ts';
import type { Reading } from '../reading/reading.ts';
import { Cutter } from './cutter.ts';
import { readChildren, readElement, readFloat, readNumber, readText, type Element } from './elements.ts';
import { ids, neededOfCluster, neededOfInfo, segmentRank } from './ids.ts';
import { readWebmTracks, type WebmTrack } from './webm-tracks.ts';

const kind = 'tệp WebM';
/** Programs that write films; a camera's own name may stand there too. */
const plainProgram =
  /^(?:Lavf[\d.]*|Chrome|Chromium|QTmuxingAppLibWebM-[\d.]+|libwebm-[\d.]+|Mozilla[\w.]*|)$/;

/** What was met on the way through the file. */
interface Found {
  tracks: WebmTrack[];
  /** Nanoseconds a unit of time. */
  scale: number;
  /** Units, as `Info` tells, and as the last block tells. */
  told: number;
  last: number;
}

/**
 * A film or recording as WebM: its tracks say which. Titles, tags, attachments, dates, names of programs and tracks, and
 * tracks that are neither pictures nor sound become empty elements of the same length. @throws FileFault
 */
export async function readWebm(source: ByteSource): Promise<Reading> {
  const cutter = new Cutter(source);
  const header = await readElement(source, 0, source.size);
  await checkHeader(source, header);
  const segment = await readElement(source, header.to, source.size);
  if (segment.id !== ids.segment) throw makeCutFault(kind, 'thiếu phần Segment');
  const found: Found = { tracks: [], scale: 1_000_000, told: 0, last: 0 };
  for (let at = segment.from; at < segment.to;) {
    const element = await readElement(source, at, segment.to);
    at = await takeElement(source, element, found, cutter);
  }
  const film = found.tracks.find(({ type }) => type === 'video');
  const duration = ((found.told || found.last) * found.scale) / 1e9;
  if (found.tracks.length === 0)
    throw new FileFault('là tệp WebM không có hình, không có tiếng. Hãy xuất lại thành MP4.');
  if (found.last === 0 && found.told === 0) throw makeCutFault(kind, 'chưa tới hình, tiếng đã hết tệp');
  return {
    kind: film ? fileKinds.webm : fileKinds.weba,
    ...(duration > 0 ? { duration } : {}),
    ...(film
      ? {
          width: film.width,
          height: film.height,
          videoCodec: film.codec as VideoCodec,
          isSilent: found.tracks.every(({ type }) => type === 'video'),
        }
      : {}),
    pieces: cutter.finish(segment.to) satisfies Piece[],
  };
}

async function checkHeader(source: ByteSource, header: Element): Promise<void> {
  const children = header.id === ids.header && !header.isOpen ? await readChildren(source, header) : [];
  const type = children.find(({ id }) => id === ids.docType);
  if (type && (await readText(source, type)) === 'webm') return;
  throw new FileFault(
    'là phim Matroska (MKV) mà trình duyệt không phát. Hãy xuất lại thành MP4 (hình H.264, tiếng AAC).',
  );
}

/** @returns where the next begins */
async function takeElement(
  source: ByteSource,
  element: Element,
  found: Found,
  cutter: Cutter,
): Promise<number> {
  switch (element.id) {
    case ids.cluster:
      return takeCluster(source, element, found, cutter);
    case ids.info:
      await takeInfo(source, element, found, cutter);
      break;
    case ids.tracks:
      found.tracks.push(...(await readWebmTracks(source, element, cutter)));
      break;
    case ids.cues:
      break;
    case ids.seekHead:
      await cleanSeekHead(source, element, cutter);
      break;
    default:
      if (element.isOpen) throw makeCutFault(kind, 'có phần không ghi độ dài');
      cutter.empty(element);
  }
  return element.to;
}

async function takeInfo(source: ByteSource, info: Element, found: Found, cutter: Cutter): Promise<void> {
  for (const child of await readChildren(source, info)) {
    if (!neededOfInfo.has(child.id)) cutter.empty(child);
    if (child.id === ids.timestampScale) found.scale = await readNumber(source, child);
    if (child.id === ids.duration) found.told = await readFloat(source, child);
    const isProgram = child.id === ids.muxer || child.id === ids.writer;
    if (isProgram && !plainProgram.test(await readText(source, child))) cutter.clear(child.from, child.to);
  }
}

/** Keeps the ways to what stays, so that no reader looks for what is gone. */
async function cleanSeekHead(source: ByteSource, head: Element, cutter: Cutter): Promise<void> {
  const wanted = new Set<number>([ids.info, ids.tracks, ids.cues, ids.cluster, ids.seekHead]);
  for (const seek of await readChildren(source, head)) {
    const [name] = seek.id === 0x4dbb ? await readChildren(source, seek) : [];
    if (!name || !wanted.has(await readNumber(source, name))) cutter.empty(seek);
  }
}

async function takeCluster(
  source: ByteSource,
  cluster: Element,
  found: Found,
  cutter: Cutter,
): Promise<number> {
  let [at, time] = [cluster.from, 0];
  while (at < cluster.to) {
    const child = await readElement(source, at, cluster.to);
    if (cluster.isOpen && segmentRank.has(child.id)) return at;
    if (child.id === ids.timestamp) time = await readNumber(source, child);
    if (!neededOfCluster.has(child.id)) cutter.empty(child);
    else if (child.id === ids.simpleBlock) await takeBlock(source, child, child, { time, found, cutter });
    else if (child.id === ids.blockGroup) {
      const block = (await readChildren(source, child)).find(({ id }) => id === ids.block);
      if (block) await takeBlock(source, child, block, { time, found, cutter });
      else cutter.empty(child);
    }
    at = child.to;
  }
  return at;
}

/** A block of pictures or sound moves the end on; one of another track goes. */
async function takeBlock(
  source: ByteSource,
  whole: Element,
  block: Element,
  { time, found, cutter }: { time: number; found: Found; cutter: Cutter },
): Promise<void> {
  const head = await source.read(block.from, 4);
  // Track numbers above 126 take two bytes.
  const isLong = ((head[0] ?? 0) & 0x80) === 0;
  const track = isLong ? head.readUInt16BE(0) & 0x3fff : (head[0] ?? 0) & 0x7f;
  if (!found.tracks.some(({ number }) => number === track)) {
    cutter.empty(whole);
    return;
  }
  found.last = Math.max(found.last, time + (isLong ? 0 : head.readInt16BE(1)));
}
