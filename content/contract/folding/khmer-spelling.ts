const khmer = /[\u1780-\u17D3\u17DD]/;
const subscripts = /(?:\u17D2[\u1780-\u17B3])+/g;
const signs = /[\u17B6-\u17C5\u17C9\u17CA]+/g;
const coengRo = '\u17D2\u179A';

/**
 * Khmer that is drawn alike is written alike: the subscripts of ដ and ត, ro among several subscripts, vowels typed in two
 * pieces, the shifter after its vowel, letters that Unicode calls variants. Source: The Unicode Standard, 16.4.
 */
export function spellKhmerOneWay(text: string): string {
  if (!khmer.test(text)) return text;
  return text
    .replace(/[\u17B4\u17B5]/g, '')
    .replace(subscripts, (run) => {
      const all = run.replaceAll('\u17D2\u178A', '\u17D2\u178F').match(/\u17D2./g) ?? [];
      return [...all.filter((each) => each !== coengRo), ...all.filter((each) => each === coengRo)].join('');
    })
    .replace(signs, (run) => {
      const shifters = run.replace(/[^\u17C9\u17CA]/g, '');
      return shifters + run.replace(/[\u17C9\u17CA]/g, '');
    })
    .replaceAll('\u17C1\u17B6', '\u17C4')
    .replaceAll('\u17C1\u17B8', '\u17BE')
    .replaceAll('\u17A3', '\u17A2')
    .replaceAll('\u17A4', '\u17A2\u17B6')
    .replaceAll('\u17B2', '\u17B1');
}
