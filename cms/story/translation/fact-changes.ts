import { foldSpelling } from '#contract/folding/fold.ts';
import { getScript, type LanguageCode } from '#contract/languages.ts';
import { toPlainText, type TextString } from '../../documents/body/node-strings.ts';

/** `facts`: a number, name, date, place or link changed, so that the translation now says something wrong. */
export const severities = ['facts', 'wording'] as const;
export type Severity = (typeof severities)[number];

/** Number words of Vietnamese and English that say a number wherever they stand. */
const numberWords = new Set(
  (
    'hai bốn sáu bảy tám chín mười mươi trăm nghìn ngàn vạn triệu tỷ tỉ chục rưỡi lăm nửa ' +
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen half'
  ).split(' '),
);
/** Those that often mean something else (a, father, year, not, fourth): they count when one takes another's place. */
const doubtfulWords = new Set('một ba năm không tư'.split(' '));
/** Words that begin a sentence with a capital and name nobody. */
const openers = new Set(
  (
    'tại ở từ đến về theo với và nhưng khi năm tháng ngày do để trong ngoài trên dưới sau trước cả các những nhiều hiện ' +
    'nay đây đó cùng còn song tuy nếu vì bởi gần hơn chính được có là cho riêng ngay mỗi mọi một hai ba ông bà anh chị em cô ' +
    'chú bác cháu họ tôi chúng ai gì thế vậy nhờ qua bằng như giờ sáng trưa chiều tối đêm hôm lúc rồi mà cũng đã đang sẽ ' +
    'the a an in on at by for from to of with and but when while after before since he she they we it his her their this that'
  ).split(' '),
);
const number = /[\p{Nd}]+(?:[.,:/\-–][\p{Nd}]+)*\s?[%‰°]?/gu;
const word = /[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*/gu;
const sentenceEnd = /(?:^|[.!?…:;\n“"(])[\s“"(]*$/u;

/** How much it matters that the words of a part changed. */
export function getSeverity(
  before: readonly TextString[],
  after: readonly TextString[],
  language: LanguageCode,
): Severity {
  const [old, now] = [before, after].map((strings) => foldSpelling(toPlainText(strings))) as [string, string];
  if (!isSame(getLinks(before), getLinks(after))) return 'facts';
  if (!isSame(old.match(number) ?? [], now.match(number) ?? [])) return 'facts';
  // A script without capitals shows no names: what changed may be one.
  if (!hasCapitals(language)) return old === now ? 'wording' : 'facts';
  const names = new Set([...getNames(old).certain, ...getNames(now).certain]);
  const isNameChanged = !isSame(getAllNames(old, names), getAllNames(now, names));
  return isNameChanged || isNumberWordChanged(old, now) ? 'facts' : 'wording';
}

function hasCapitals(language: LanguageCode): boolean {
  return getScript(language).hasCapitals;
}

function getLinks(strings: readonly TextString[]): string[] {
  return strings.flatMap(({ isHtml, text }) =>
    isHtml ? [...text.matchAll(/<a href="([^"]*)">/g)].map(([, href]) => href ?? '') : [],
  );
}

/** Capitalised words within a sentence are names; one that begins a sentence may be. */
function getNames(text: string): { certain: string[]; doubtful: string[] } {
  const certain: string[] = [];
  const doubtful: string[] = [];
  const words = [...text.matchAll(word)];
  words.forEach((match, index) => {
    const [name] = match;
    if (!/^\p{Lu}/u.test(name)) return;
    const isFirst = sentenceEnd.test(text.slice(0, match.index));
    if (!isFirst || /[’'-]/.test(name)) certain.push(name);
    else if (!openers.has(name.toLowerCase())) {
      const next = words[index + 1];
      const runsOn =
        next && /^\p{Lu}/u.test(next[0]) && /^\s$/.test(text.slice(match.index + name.length, next.index));
      (runsOn ? certain : doubtful).push(name);
    }
  });
  return { certain, doubtful };
}

function getAllNames(text: string, known: ReadonlySet<string>): string[] {
  const { certain, doubtful } = getNames(text);
  return [...certain, ...doubtful.filter((name) => known.has(name))];
}

function isNumberWordChanged(old: string, now: string): boolean {
  const [before, after] = [readNumberWords(old), readNumberWords(now)];
  if (!isSame(before.certain, after.certain)) return true;
  return (
    subtract(before.doubtful, after.doubtful).length > 0 &&
    subtract(after.doubtful, before.doubtful).length > 0
  );
}

/** A doubtful word beside a certain one is part of its number: mười một, năm trăm. */
function readNumberWords(text: string): { certain: string[]; doubtful: string[] } {
  const all = [...text.toLowerCase().matchAll(word)].map(([each]) => each);
  const isPart = (index: number): boolean =>
    numberWords.has(all[index - 1] ?? '') || numberWords.has(all[index + 1] ?? '');
  const doubtful = all.filter((each, index) => doubtfulWords.has(each) && !isPart(index));
  const certain = all.filter(
    (each, index) => numberWords.has(each) || (doubtfulWords.has(each) && isPart(index)),
  );
  return { certain, doubtful };
}

/** The same words as often, in any order. */
function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && subtract(a, b).length === 0;
}

function subtract(a: readonly string[], b: readonly string[]): string[] {
  const left = [...b];
  return a.filter((each) => {
    const at = left.indexOf(each);
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}
