/** What nobody means to find: it is answered calmly, executes nothing, and its address still opens. */
export const hostileTyping: readonly (readonly [name: string, typed: string])[] = [
  ['ten thousand characters', 'điển hình '.repeat(1_000)],
  ['signs alone', '?!.,;:()[]{}*+^$|\\/<>'],
  ['mixed scripts', 'lúa ផ្លូវ рис 稻 أرز'],
  ['pictures', '👩🏽‍🌾🌾🇻🇳'],
  ['letters that turn the direction', '\u202Eabc\u202C\u200F مرحبا'],
  ['a regular expression', '(.*)+$ [a-z]{3,} \\d ^(a+)+$'],
  ['markup', '<img src=x onerror="window.caught=1"><script>window.caught=1</script>'],
  ['a half of a letter', '\uD83D lúa'],
];
