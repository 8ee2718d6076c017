/** Code points that a TrueType font has a glyph for, by its `cmap` table in formats 4 and 12. */
export function readCharacterMap(font: Uint8Array): Set<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const table = findTable(view, 'cmap');
  const found = new Set<number>();
  for (let index = 0; index < view.getUint16(table + 2); index += 1) {
    const start = table + view.getUint32(table + 8 + index * 8);
    const format = view.getUint16(start);
    if (format === 4) addSegments(view, start, found);
    if (format === 12) addGroups(view, start, found);
  }
  return found;
}

function findTable(view: DataView, name: string): number {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const at = 12 + index * 16;
    const tag = String.fromCodePoint(...[0, 1, 2, 3].map((offset) => view.getUint8(at + offset)));
    if (tag === name) return view.getUint32(at + 8);
  }
  throw new Error(`The font has no table ‘${name}’.`);
}

function addSegments(view: DataView, start: number, found: Set<number>): void {
  const double = view.getUint16(start + 6);
  for (let at = 0; at < double; at += 2) {
    const [end, first] = [view.getUint16(start + 14 + at), view.getUint16(start + 16 + double + at)];
    for (let code = first; code <= end && code < 0xffff; code += 1) found.add(code);
  }
}

function addGroups(view: DataView, start: number, found: Set<number>): void {
  for (let index = 0; index < view.getUint32(start + 12); index += 1) {
    const at = start + 16 + index * 12;
    for (let code = view.getUint32(at); code <= view.getUint32(at + 4); code += 1) found.add(code);
  }
}
