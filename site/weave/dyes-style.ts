import { dyes, type DyesName } from '#contract/weave/dyes.ts';

/** Dresses an element, and what is in it, in the dyes of a province; the style sheet's own are the house's. */
export function toDyesStyle(name: DyesName): string | undefined {
  if (name === 'madder') return undefined;
  const { ground, cool, light } = dyes[name];
  return `--ground:${ground};--cool:${cool};--light:${light}`;
}
