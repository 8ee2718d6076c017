import type { ExemplarDocument } from '#contract/exemplar.ts';
import { dyes, type DyesName } from '#contract/weave/dyes.ts';
import { getInitials } from '#contract/weave/initials.ts';
import { weave } from '#contract/weave/weave.ts';

/** The same faces stand on page after page: weaving them anew was a third of the drawing of lists. Some two kilobytes each. */
const woven = new Map<string, string>();
const MOST_WOVEN = 2_000;

/** The cloth of an exemplar without a portrait, as SVG. Its letters are of the Vietnamese name, the same in every language. */
export function weaveExemplar(
  { id, name, type }: Pick<ExemplarDocument, 'id' | 'name' | 'type'>,
  dyesName: DyesName = 'madder',
  copy = 0,
): string {
  const key = [id, name.vi, type, dyesName, copy].join('\n');
  const known = woven.get(key);
  if (known !== undefined) return known;
  const cloth = weave({ id, initials: getInitials(name.vi ?? '', type), dyes: dyes[dyesName], copy });
  if (woven.size >= MOST_WOVEN) woven.clear();
  woven.set(key, cloth);
  return cloth;
}
