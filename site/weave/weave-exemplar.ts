import type { ExemplarDocument } from '#contract/exemplar.ts';
import { dyes, type DyesName } from '#contract/weave/dyes.ts';
import { getInitials } from '#contract/weave/initials.ts';
import { weave } from '#contract/weave/weave.ts';

/** The cloth of an exemplar without a portrait, as SVG. Its letters are of the Vietnamese name, the same in every language. */
export function weaveExemplar(
  { id, name, type }: Pick<ExemplarDocument, 'id' | 'name' | 'type'>,
  dyesName: DyesName = 'madder',
  copy = 0,
): string {
  return weave({ id, initials: getInitials(name.vi ?? '', type), dyes: dyes[dyesName], copy });
}
