/** Brands that say no more than that a file is a film, or a recording, as MP4 keeps them. */
const plainBrands = /^(?:isom|iso[2-9]|mp4[12]|avc1|M4[ABV] |dash|cmf[cfh2]|hvc1|hev1|av01|3g[p2][\w]|MSNV)$/;

/**
 * Content of a film's `ftyp` as readers get it: the brands of one camera maker, and QuickTime's, become the common one, since
 * the tables within have been made those of MP4.
 */
export function cleanFileType(box: Buffer): Buffer {
  const clean = Buffer.from(box);
  for (let at = 8; at + 4 <= clean.length; at += 4) {
    if (at === 12)
      clean.writeUInt32BE(box.toString('latin1', 8, 12).startsWith('qt') ? 0 : box.readUInt32BE(12), 12);
    else if (!plainBrands.test(clean.toString('latin1', at, at + 4))) clean.write('isom', at, 'latin1');
  }
  return clean;
}
