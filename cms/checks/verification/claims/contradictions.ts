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
  ['tạ', 'tạ', true],
  ['kg', 'kg|ki-?lô-?gam', true],
  ['lít', 'lít', true],
  ['m³', 'm³|m3|mét khối', true],
  ['sào', 'sào', true],
  ['đồng', 'đồng|đ|VNĐ|VND', true],
  ['USD', 'USD|đô la', true],
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
  tr: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
};

const space = String.raw`[\s\u00A0]*`;
const wordEnd = String.raw`(?![\p{L}\p{N}])`;
const number = String.raw`(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)`;
const scaled = `${number}${space}(?:${Object.keys(scale).join('|')})${wordEnd}`;

/** 1 tỷ 200 triệu: parts of one amount. 2 triệu rưỡi: a half of it more. */
const amount = `(?<amount>${scaled}(?:${space}${scaled})*(?:${space}rưỡi${wordEnd})?|${number})`;
const unit = `${space}(?<unit>${units.map(([, spellings]) => spellings).join('|')})${wordEnd}(?:[\\s\\u00A0]+(?<next>\\p{L}+))?`;

/** What follows money whose “đồng” is left out. Where another word stands, that is what is counted. */
const noUnit =
  `(?=${space}(?:$|[.,;:!?…)\\]”"»/\\n–—-](?!\\d)|` +
  '(?:để|cho|mỗi|một|vào|từ|trong|của|và|với|hoặc|là|được|nên|rồi|nữa|thì|mà|tiền|mua|xây|làm|giúp|ủng hộ|hỗ trợ|tặng|' +
  `vay|trả|gửi|theo|tại|ở|nhờ|do|khi|sau|trước|so|cùng|nằm|bị|đã|sẽ|đang|còn|đến|tới|này|đó|ấy|hằng|hàng|chưa|vẫn|cũng|qua|về|bằng|như)${wordEnd}))`;

const figure = new RegExp(String.raw`(?<![\p{L}\p{N}.,])${amount}(?:${unit}|${noUnit})`, 'giu');
const amountPart = new RegExp(`(${number})${space}(${Object.keys(scale).join('|')})?`, 'giu');

/** What says shortly before a bare number that it is money. */
const moneyWord =
  /(?<!\p{L})(?:góp|hiến|tặng|ủng hộ|hỗ trợ|quyên|vay|nợ|lãi|lời|thu|chi|trị giá|tiền|vốn|quỹ|thưởng|đầu tư|kinh phí)(?!\p{L})[^.;!?\n]{0,30}$/iu;
const money = 'đồng';

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
  const whole = text.normalize('NFC');
  return [...whole.matchAll(figure)].flatMap(({ groups = {}, index }) => {
    const { amount: counted = '', unit: written = money, next = '' } = groups;
    if (!groups.unit && !isMoney(counted, whole.slice(0, index))) return [];
    const known = units.find(([, spellings]) => new RegExp(`^(?:${spellings})$`, 'iu').test(written));
    if (!known) return [];
    const [unit, , isOwnThing] = known;
    const thing = isOwnThing ? unit : `${unit} ${next.toLowerCase()}`;
    const said = [counted, groups.unit]
      .filter(Boolean)
      .join(' ')
      .replace(/[\s\u00A0]+/g, ' ');
    return [{ thing, value: toValue(counted), said }];
  });
}

/** Millions of nothing are money; a smaller or bare number is where the words before it say so. */
function isMoney(counted: string, before: string): boolean {
  if (/triệu|tr$|tỷ|tỉ/i.test(counted)) return true;
  return toValue(counted) >= 10_000 && moneyWord.test(before.slice(-60));
}

/** @example toValue('1 tỷ 200 triệu') === 1_200_000_000 */
function toValue(counted: string): number {
  let [value, last] = [0, 1];
  for (const [, digits = '', word = ''] of counted.matchAll(amountPart)) {
    last = scale[word.toLowerCase()] ?? 1;
    value += Number(digits.replaceAll('.', '').replace(',', '.')) * last;
  }
  return /rưỡi$/i.test(counted) ? value + last / 2 : value;
}

function list(figures: readonly Figure[]): string {
  return [...new Set(figures.map(({ said }) => said))].slice(0, 3).join(' và ');
}

function capitalise(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
