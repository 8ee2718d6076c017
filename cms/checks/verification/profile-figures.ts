import { defaultLanguage } from '#contract/languages.ts';
import type { Exemplar } from '../../payload-types.ts';
import type { FigurePart } from './claims/contradictions.ts';
import { fromProfile } from './claiming-document.ts';

const heads: Readonly<Record<string, string>> = {
  [`@headline.${defaultLanguage}`]: 'lời giới thiệu',
  [`@summary.${defaultLanguage}`]: 'tóm tắt',
  '@figures': 'con số',
};
/** What came later may differ, what others did differs anyhow. */
const later = '@followUps';
const elsewhere = '@replications';

/** The parts of a profile that tell of one and the same deed, and are to agree. */
export function getProfileFigures(exemplar: Exemplar): FigurePart[] {
  const told = readParts(exemplar).filter(({ block }) => block !== later);
  const parts = Map.groupBy(told, ({ block }) => heads[block] ?? 'hồ sơ chi tiết');
  return [...parts].map(([name, all]) => ({ name, text: all.map(({ text }) => text).join('\n') }));
}

/** All that a profile says of its person's deeds, what came later, too: one figure of it is enough for a story. */
export function getProfileText(exemplar: Exemplar): string {
  return readParts(exemplar)
    .map(({ text }) => text)
    .join('\n');
}

function readParts(exemplar: Exemplar) {
  return fromProfile(exemplar).parts.filter(
    ({ block, language, isName }) => language === defaultLanguage && !isName && block !== elsewhere,
  );
}
