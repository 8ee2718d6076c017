/** Bytes before the comments of a packet, by codec. */
const starts = { opus: 8, vorbis: 7 } as const;
/** Programs that write recordings; a recorder's own name may stand here too. */
const plainVendor = /^(?:Lav[cf]|libopus|Xiph\.Org|Recorder|Mozilla|Chrome|Chromium|)[\w., ()-]*$/;

/** Whether a comment packet names nothing but the program that wrote it. */
export function isPlainComment(packet: Buffer, codec: keyof typeof starts): boolean {
  const start = starts[codec];
  if (packet.length < start + 8) return false;
  const length = packet.readUInt32LE(start);
  const end = start + 4 + length;
  if (end + 4 > packet.length) return false;
  const rest = packet.subarray(end + 4);
  return (
    packet.readUInt32LE(end) === 0 &&
    plainVendor.test(packet.toString('latin1', start + 4, end)) &&
    rest.every((byte, index) => byte === 0 || (codec === 'vorbis' && index === 0 && byte === 1))
  );
}

/** A comment packet of the same length that says nothing. */
export function clearComments(packet: Buffer, codec: keyof typeof starts): Buffer {
  const clean = Buffer.alloc(packet.length);
  packet.copy(clean, 0, 0, starts[codec]);
  // Vorbis wants a bit after the comments: no name, no comments, that bit.
  if (codec === 'vorbis' && clean.length > starts.vorbis + 8) clean[starts.vorbis + 8] = 1;
  return clean;
}
