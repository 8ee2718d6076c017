/** A part of a text, or what is known besides, by its name. */
export interface FigurePart {
  name: string;
  text: string;
}

/** Units in one spelling; what counts one thing is compared wherever it stands, the others beside the same word. */
const units: readonly (readonly [unit: string, spellings: string, isOwnThing: boolean])[] = [
  ['m²', 'm²|m2|mét vuông', true],
  ['ha', 'ha|héc ?ta|hecta', true],
  ['km', 'km|ki-?lô-?mét|cây số', true],
  ['tấn', 'tấn', true],
  ['kg', 'kg|ki-?lô-?gam', true],
  ['đồng', 'đồng|đ|VNĐ|VND', true],
  ['hộ', 'hộ|gia đình', true],
  ['nhà', 'căn nhà|ngôi nhà|nhà', true],
  ['%', '%|phần trăm', false],
  ['người', 'người', false],
  ['em', 'em|cháu|học sinh', false],
  ['cây', 'cây', false],
  ['con', 'con', false],
  ['mét', 'mét|m', false],
];

const scale: Readonly<Record<string, number>> = {
  nghìn: 1e3,
  ngàn: 1e3,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
};

const figure = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,])(?<number>\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)[\s\u00A0]*(?<scale>nghìn|ngàn|triệu|tỷ|tỉ)?[\s\u00A0]*` +
    `(?<unit>${units.map(([, spellings]) => spellings).join('|')})(?![\\p{L}\\p{N}])(?:[\\s\\u00A0]+(?<next>\\p{L}+))?`,
  'giu',
);

interface Figure {
  /** What is counted: a unit, with the word behind it where many things are counted so. */
  thing: string;
  value: number;
  /** As it is written. */
  said: string;
}

/**
 * Figures of one thing of which two parts say different ones and none that they share, a sentence each; the first part is
 * taken as the one that a reader saw first.
 * @example findContradictions([{ name: 'tiêu đề', text: 'Hiến 1.500 m² đất' }, { name: 'thân bài', text: 'Ông hiến 1.200 m².' }])
 *   → ['Tiêu đề ghi 1.500 m², thân bài ghi 1.200 m².']
 */
export function findContradictions(parts: readonly FigurePart[]): string[] {
  const read = parts.map(({ name, text }) => ({
    name,
    things: Map.groupBy(readFigures(text), ({ thing }) => thing),
  }));
  return read.flatMap((first, index) =>
    read.slice(index + 1).flatMap((second) =>
      [...first.things].flatMap(([thing, said]) => {
        const others = second.things.get(thing) ?? [];
        const isShared = said.some(({ value }) => others.some((other) => other.value === value));
        if (others.length === 0 || isShared) return [];
        return `${capitalise(first.name)} ghi ${list(said)}, ${second.name} ghi ${list(others)}.`;
      }),
    ),
  );
}

function readFigures(text: string): Figure[] {
  return [...text.normalize('NFC').matchAll(figure)].flatMap(({ groups = {} }) => {
    const { number = '', scale: power = '', unit: written = '', next = '' } = groups;
    const known = units.find(([, spellings]) => new RegExp(`^(?:${spellings})$`, 'iu').test(written));
    if (!known) return [];
    const [unit, , isOwnThing] = known;
    const value = Number(number.replaceAll('.', '').replace(',', '.')) * (scale[power.toLowerCase()] ?? 1);
    const thing = isOwnThing ? unit : `${unit} ${next.toLowerCase()}`;
    return [{ thing, value, said: [number, power, written].filter(Boolean).join(' ') }];
  });
}

function list(figures: readonly Figure[]): string {
  return [...new Set(figures.map(({ said }) => said))].slice(0, 3).join(' và ');
}

function capitalise(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
