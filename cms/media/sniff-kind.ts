import { fileKinds, type FileKind } from './file-types.ts';

/** Kind of a file by its first bytes (4 KB are enough), whatever its name says; undefined when it is not taken. */
export function sniffKind(head: Uint8Array): FileKind | undefined {
  const ascii = Buffer.from(head.subarray(0, 64)).toString('latin1');
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return fileKinds.jpeg;
  if (ascii.startsWith('\x89PNG\r\n\x1a\n')) return fileKinds.png;
  if (ascii.startsWith('RIFF')) return sniffRiff(ascii);
  if (ascii.slice(4, 8) === 'ftyp') return sniffIsoMedia(ascii, head);
  if (ascii.startsWith('\x1aE\xdf\xa3')) return sniffWebm(head);
  if (ascii.startsWith('OggS')) return fileKinds.ogg;
  if (ascii.startsWith('ID3') || isMpegAudioFrame(head)) return fileKinds.mp3;
  return isWebVtt(head) ? fileKinds.vtt : undefined;
}

function sniffRiff(ascii: string): FileKind | undefined {
  const form = ascii.slice(8, 12);
  if (form === 'WEBP') return fileKinds.webp;
  return form === 'WAVE' ? fileKinds.wav : undefined;
}

function sniffIsoMedia(ascii: string, head: Uint8Array): FileKind | undefined {
  const brand = ascii.slice(8, 12);
  if (brand === 'avif') return fileKinds.avif;
  if (brand === 'M4A ' || brand === 'M4B ') return fileKinds.m4a;
  if (!/^(?:isom|iso[2-9]|mp4[12]|avc1|M4V |MSNV|dash|3gp\d)$/.test(brand)) return undefined;
  // What a browser records of a voice: handlers of sound and none of pictures.
  const text = Buffer.from(head);
  return text.includes('soun') && !text.includes('vide') ? fileKinds.m4a : fileKinds.mp4;
}

/** A voice recorded in a browser is WebM with a track of sound and none of pictures. */
function sniffWebm(head: Uint8Array): FileKind | undefined {
  if (!Buffer.from(head.subarray(0, 64)).includes('webm')) return undefined;
  const text = Buffer.from(head);
  return /A_(?:OPUS|VORBIS)/.test(text.toString('latin1')) && !text.includes('V_')
    ? fileKinds.weba
    : fileKinds.webm;
}

/** Frame sync, MPEG 1 or 2, layer III, a valid bit rate and sampling rate. */
function isMpegAudioFrame([first = 0, second = 0, third = 0]: Uint8Array): boolean {
  const isSync = first === 0xff && (second & 0xe6) === 0xe2;
  return isSync && third >> 4 !== 15 && ((third >> 2) & 3) !== 3;
}

function isWebVtt(head: Uint8Array): boolean {
  const text = Buffer.from(head.subarray(0, 16))
    .toString('utf8')
    .replace(/^\uFEFF/, '');
  return /^WEBVTT(?:[ \t\r\n]|$)/.test(text);
}
