import { isSyllable } from '#contract/encodings/syllable.ts';

const acute = '\u0301';
const grave = '\u0300';
const hook = '\u0309';
const tilde = '\u0303';
const dot = '\u0323';
const circumflex = '\u0302';
const horn = '\u031B';
const breve = '\u0306';

const telexTones: Readonly<Record<string, string>> = { s: acute, f: grave, r: hook, x: tilde, j: dot };
const vniTones: Readonly<Record<string, string>> = { 1: acute, 2: grave, 3: hook, 4: tilde, 5: dot };
const vowel = /[aeiouy]/;

interface Letter {
  base: string;
  mark: string;
}

/**
 * The text that was meant when the keys of a Vietnamese input method stand in it as they were struck, because the
 * method was off; undefined when there are none.
 * @example decodeTyping('dieenr hinhf su7o7ng mu6o6i1') // 'diển hình sương …'
 */
export function decodeTyping(text: string): string | undefined {
  const decoded = text.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => decodeWord(word) ?? word);
  return decoded === text ? undefined : decoded;
}

/** Words of ASCII letters that become a syllable, with a mark that they did not have. */
function decodeWord(word: string): string | undefined {
  const lower = word.toLowerCase();
  if (!/^[a-z]+[0-9a-z]*$/.test(lower) || !vowel.test(lower)) return undefined;
  const decoded = /\d/.test(lower) ? decodeKeys(lower, strikeVni) : decodeKeys(lower, strikeTelex);
  if (decoded === undefined || decoded === lower) return undefined;
  // Names of the Central Highlands end in k: Đắk Lắk.
  return isSyllable(decoded.replace(/k$/, 'c')) ? decoded : undefined;
}

interface State {
  letters: Letter[];
  tone: string;
}

/** @returns false when a key is none of the method */
type Strike = (state: State, key: string) => boolean;

function decodeKeys(word: string, strike: Strike): string | undefined {
  const state: State = { letters: [], tone: '' };
  for (const key of word) if (!strike(state, key)) return undefined;
  return compose(state);
}

function strikeTelex(state: State, key: string): boolean {
  const { letters } = state;
  const hasVowel = letters.some(({ base }) => vowel.test(base));
  if (hasVowel && telexTones[key]) state.tone = telexTones[key];
  else if (hasVowel && key === 'z') state.tone = '';
  else if (key === 'w') return addHorn(letters);
  else if (key === 'd' && letters[0]?.base === 'd' && !letters[0].mark) letters[0].mark = 'đ';
  else if (/[aeo]/.test(key) && doubles(letters, key)) return true;
  else letters.push({ base: key, mark: '' });
  return true;
}

/** A vowel struck again, at once or at the end of the syllable, has a circumflex. */
function doubles(letters: readonly Letter[], key: string): boolean {
  const first = letters.findLast(({ base, mark }) => base === key && mark === '');
  if (!first) return false;
  const between = letters.slice(letters.indexOf(first) + 1);
  if (key === 'o' && between.some(({ base }) => vowel.test(base))) return false;
  first.mark = circumflex;
  return true;
}

/** The key w: ư and ơ of a pair together, a breve on a alone. */
function addHorn(letters: Letter[]): boolean {
  const bare = letters.filter(({ base, mark }) => vowel.test(base) && (mark === '' || mark === horn));
  const last = bare.at(-1);
  const before = bare.at(-2);
  if (!last) letters.push({ base: 'u', mark: horn });
  else if (before?.base === 'u' && /[aou]/.test(last.base) && letters[0]?.base !== 'q') {
    before.mark = horn;
    if (last.base === 'o') last.mark = horn;
  } else if (before?.base === 'u' && last.base === 'i') before.mark = horn;
  else if (last.base === 'a') last.mark = breve;
  else if (/[ou]/.test(last.base)) last.mark = horn;
  else return false;
  return true;
}

function strikeVni(state: State, key: string): boolean {
  const { letters } = state;
  if (!/\d/.test(key)) letters.push({ base: key, mark: '' });
  else if (vniTones[key]) state.tone = vniTones[key];
  else if (key === '0') state.tone = '';
  else if (key === '6') return setMark(letters, /[aeo]/, circumflex);
  else if (key === '7') return setHorn(letters);
  else if (key === '8') return setMark(letters, /a/, breve);
  else if (key === '9') return setMark(letters, /d/, 'đ');
  return true;
}

function setMark(letters: readonly Letter[], bases: RegExp, mark: string): boolean {
  const letter = letters.findLast(({ base }) => bases.test(base));
  if (letter) letter.mark = mark;
  return letter !== undefined;
}

/** The key 7 behind uo stands for both. */
function setHorn(letters: readonly Letter[]): boolean {
  const own = letters.filter(({ base }) => /[ou]/.test(base));
  const [last, before] = [own.at(-1), own.at(-2)];
  if (!last) return false;
  last.mark = horn;
  if (before?.base === 'u' && last.base === 'o' && letters[0]?.base !== 'q') before.mark = horn;
  return true;
}

function compose({ letters, tone }: State): string {
  const at = tone ? findToneVowel(letters) : -1;
  return letters
    .map(({ base, mark }, index) => (mark === 'đ' ? 'đ' : base + mark) + (index === at ? tone : ''))
    .join('')
    .normalize('NFC');
}

/** Where the tone stands in the spelling of today. */
function findToneVowel(letters: readonly Letter[]): number {
  const isQu = letters[0]?.base === 'q' && letters[1]?.base === 'u';
  const isGi = letters[0]?.base === 'g' && letters[1]?.base === 'i' && vowel.test(letters[2]?.base ?? '');
  const start = isQu || isGi ? 2 : 0;
  const vowels = letters.flatMap(({ base }, index) => (index >= start && vowel.test(base) ? [index] : []));
  const marked = vowels.findLast((index) => letters[index]?.mark);
  if (marked !== undefined) return marked;
  const isOpen = vowels.at(-1) === letters.length - 1;
  if (vowels.length === 3) return vowels[1] ?? -1;
  return (isOpen || vowels.length === 1 ? vowels[0] : vowels[1]) ?? -1;
}
