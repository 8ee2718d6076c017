import { inlineToText } from '#contract/inline.ts';

const time = /^(?:(?<hours>\d{2,}):)?(?<minutes>\d{2}):(?<seconds>\d{2}\.\d{3}) +-->/;

/** What is said and at which second, of a WebVTT file. Blocks that are no cues are left out. */
export function readCues(file: string): [second: number, words: string][] {
  const cues: [number, string][] = [];
  for (const block of file.replaceAll('\r\n', '\n').split(/\n{2,}/)) {
    const lines = block.split('\n');
    const at = lines.findIndex((line) => time.test(line));
    const { hours = '0', minutes = '0', seconds = '0' } = time.exec(lines[at] ?? '')?.groups ?? {};
    const words = inlineToText(lines.slice(at + 1).join(' ')).trim();
    if (at >= 0 && words !== '')
      cues.push([(Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds), words]);
  }
  return cues;
}
