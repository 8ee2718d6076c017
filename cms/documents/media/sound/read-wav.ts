import type { ByteSource } from '../reading/byte-source.ts';
import { FileFault, makeCutFault } from '../reading/file-fault.ts';
import { fileKinds } from '../reading/file-types.ts';
import type { Reading } from '../reading/reading.ts';
import { readChunks } from '../reading/riff.ts';

const kind = 'ghi âm WAV';
/** PCM, floating point, and either of them in the longer form. */
const plainFormats = new Set([1, 3, 0xfffe]);

/** A WAV recording: its format and its sound, and nothing that recorders write beside them. @throws FileFault */
export async function readWav(source: ByteSource): Promise<Reading> {
  const chunks = await readChunks(source, { from: 12, to: source.size, kind, isOpenEnd: true });
  const format = chunks.find(({ name }) => name === 'fmt ');
  const data = chunks.find(({ name }) => name === 'data');
  if (!format || !data || format.to - format.from < 16)
    throw makeCutFault(kind, 'thiếu phần “fmt” hoặc “data”');
  const length = Math.min(format.to - format.from, 40);
  const settings = Buffer.from(await source.read(format.from, length));
  const [codec, rate] = [settings.readUInt16LE(0), settings.readUInt32LE(8)];
  if (!plainFormats.has(codec) || rate === 0)
    throw new FileFault(
      'là ghi âm WAV mã hóa kiểu lạ mà trình duyệt không phát. Hãy xuất lại thành WAV (PCM), M4A hoặc MP3.',
    );
  const bytes = data.to - data.from;
  const head = Buffer.alloc(12 + 8 + length + (length % 2) + 8);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(head.length - 8 + bytes + (bytes % 2), 4);
  head.write('WAVEfmt ', 8, 'latin1');
  head.writeUInt32LE(length, 16);
  settings.copy(head, 20);
  head.write('data', head.length - 8, 'latin1');
  head.writeUInt32LE(bytes, head.length - 4);
  return {
    kind: fileKinds.wav,
    duration: bytes / rate,
    pieces: [{ bytes: head }, { from: data.from, to: data.to }, { zeros: bytes % 2 }],
  };
}
