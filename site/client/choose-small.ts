/** The 640 px rendition of a `srcset`, or the largest below. */
export function chooseSmall(set: string): string {
  const choices = set.split(',').map((one) => one.trim().split(' '));
  const small = choices.filter(([, width = '']) => Number.parseInt(width, 10) <= 640);
  return (small.at(-1) ?? choices[0])?.[0] ?? '';
}
