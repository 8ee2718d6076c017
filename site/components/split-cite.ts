/**
 * What stands before and behind a name in the words that say who speaks; undefined where they do not name it.
 * @example splitCite('Bà Hoa, Tổ dệt Chư Ma', 'Tổ dệt Chư Ma') → ['Bà Hoa, ', '']
 */
export function splitCite(cite: string, name: string): [before: string, behind: string] | undefined {
  const at = cite.indexOf(name);
  if (at < 0 || name === '') return undefined;
  const [before, behind] = [cite.slice(0, at), cite.slice(at + name.length)];
  // A name may be the beginning of another one.
  return /\p{L}$/u.test(before) || /^\p{L}/u.test(behind) ? undefined : [before, behind];
}
