import type { Dyes } from '#contract/weave/dyes.ts';
import { weave } from '#contract/weave/weave.ts';

/** Pixels of a thread: the cloth repeats after 48 threads, since each quarter is mirrored. */
const thread = 4;

/** A cloth without letters, as wide and as high as its place, for the head of a page. */
export function weaveCloth(id: string, dyes: Dyes): string {
  const side = 48 * thread;
  const tile = weave({ id, initials: '', dyes }).replace('<svg ', `<svg width="${side}" height="${side}" `);
  return (
    `<svg class="hero-cloth" aria-hidden="true"><pattern id="cloth" width="${side}" height="${side}" ` +
    `patternUnits="userSpaceOnUse">${tile}</pattern><path fill="url(#cloth)" d="M0 0h2000v2000H0z"/></svg>`
  );
}
