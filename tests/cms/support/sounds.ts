/** A sound of some seconds, as a WAV file. */
export function makeWav(seconds: number): Buffer {
  const samples = Buffer.alloc(8_000 * seconds, 128);
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + samples.length, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(8_000, 24);
  header.writeUInt32LE(8_000, 28);
  header.writeUInt16LE(1, 32);
  header.writeUInt16LE(8, 34);
  header.write('data', 36);
  header.writeUInt32LE(samples.length, 40);
  return Buffer.concat([header, samples]);
}

/** The beginning of what Chromium's recorder makes of a voice: WebM with one track, of Opus. */
export const recordedVoice = Buffer.concat([
  Buffer.from(
    '1a45dfa39f4286810142f7810142f2810442f381084282847765626d42878104428581021853806701ffffffffffffff',
    'hex',
  ),
  Buffer.from('1549a96699', 'hex'),
  Buffer.from('1654ae6bbfaebdd7810173c5870ab0f1a2f3c4d583810286864f5f4f505553', 'hex'),
  Buffer.from('A_OPUS', 'latin1'),
]);
