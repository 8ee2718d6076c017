import { isSyllable } from '#contract/encodings/syllable.ts';

/** Lines of copied text: which of them go on in the line above. */
export interface CopiedLines {
  /** The lines that hold words, in order. */
  lines: string[];
  /** Of each line, how it goes on from the one before it; undefined where it begins a paragraph. */
  joints: (Joint | undefined)[];
  /** Whether any line goes on. */
  isBroken: boolean;
}

/** `space` between the two; `none` behind a hyphen that stays; `drop` where the hyphen was made for the break alone. */
export type Joint = 'space' | 'none' | 'drop';

/** A line of a printed page or column is no longer. */
const longestLine = 140;
const sentenceEnd = /[.!?…]["”’»)\]]{0,2}$/u;
const listSign = /^(?:[-–—•*+·▪●○◦]|\(?\d{1,3}[.)]|\(?[a-zđ][.)])\s/iu;
const goesOn = /^[\p{Ll}\p{Nd}(“"‘]/u;

/**
 * Tells text that was copied from a PDF, a paragraph cut into lines of one width, from text whose lines are meant: poems,
 * lists, addresses. A blank line parts paragraphs. In doubt the lines stay.
 */
export function readCopiedLines(text: string): CopiedLines {
  const result: CopiedLines = { lines: [], joints: [], isBroken: false };
  for (const group of readGroups(text)) {
    const joints = isWrapped(group) ? findJoints(group) : group.map(() => undefined);
    result.lines.push(...group);
    result.joints.push(...joints);
    result.isBroken ||= joints.some(Boolean);
  }
  return result;
}

/** The paragraphs that the lines make. @example joinLines('Bà Ka Hiệp trồng rừng\nphòng hộ, …') */
export function joinCopied({ lines, joints }: CopiedLines): string[] {
  const paragraphs: string[] = [];
  lines.forEach((line, index) => {
    const joint = joints[index];
    const last = paragraphs.pop();
    if (last === undefined) paragraphs.push(line);
    else if (!joint) paragraphs.push(last, line);
    else paragraphs.push(joinTwo(last, line, joint));
  });
  return paragraphs;
}

/** Two lines as one. */
export function joinTwo(above: string, below: string, joint: Joint): string {
  if (joint === 'drop') return above.replace(/[-\u00AD¬]$/u, '') + below;
  return above + (joint === 'space' ? ' ' : '') + below;
}

function readGroups(text: string): string[][] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n/)
    .map((group) =>
      group
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    )
    .filter((group) => group.length > 0);
}

/** Lines of one width that break in the middle of sentences, and end with one. */
function isWrapped(lines: readonly string[]): boolean {
  if (lines.length < 2 || lines.some((line) => listSign.test(line))) return false;
  const widest = Math.max(...lines.map((line) => line.length));
  const inner = lines.slice(0, -1);
  if (widest > longestLine || !sentenceEnd.test(lines.at(-1) ?? '')) return false;
  const full = inner.filter((line) => line.length >= widest * 0.6 || sentenceEnd.test(line));
  // Between two sentences a break says nothing.
  const broken = lines.slice(1).filter((_, index) => !sentenceEnd.test(lines[index] ?? ''));
  const lower = broken.filter((line) => goesOn.test(line));
  const commas = inner.filter((line) => /[,;:]$/u.test(line));
  const isEven = full.length === inner.length;
  const isProse = widest >= 40 || lines.some((line) => /[,.;:!?]\s/u.test(line)) || /\d/.test(lines.join(''));
  const isMeant = commas.length * 2 > inner.length;
  return isEven && isProse && !isMeant && lower.length > 0 && lower.length * 2 >= broken.length;
}

function findJoints(lines: readonly string[]): (Joint | undefined)[] {
  const widest = Math.max(...lines.map((line) => line.length));
  const isVietnamese = /[ăâđêôơưạ-ỹ]/iu.test(lines.join(''));
  return lines.map((line, index) => {
    const above = lines[index - 1];
    if (above === undefined) return undefined;
    const hyphen = /(\p{L}+)([-\u00AD¬])$/u.exec(above);
    if (hyphen && /^\p{L}/u.test(line)) {
      const [, syllable = '', sign = ''] = hyphen;
      if (sign !== '-') return 'drop';
      // Vietnamese is never hyphenated: the hyphen belongs to the word, héc-ta.
      return /^\p{Lu}/u.test(line) || isVietnamese || isSyllableAlone(syllable, line) ? 'none' : 'drop';
    }
    if (goesOn.test(line) && !sentenceEnd.test(above)) return 'space';
    // A sentence that ends at the edge of the column; one that ends before it ends its paragraph.
    return above.length >= widest * 0.85 ? 'space' : undefined;
  });
}

/** “ki-\nlô”: both sides are words of their own. */
function isSyllableAlone(syllable: string, below: string): boolean {
  const next = /^\p{L}+/u.exec(below)?.[0] ?? '';
  return isSyllable(syllable) && isSyllable(next) && syllable.length > 2;
}
