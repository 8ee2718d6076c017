import type { DocumentOf } from '#contract/document.ts';
import { recognitionLevels } from '#contract/exemplar.ts';

type Exemplar = DocumentOf<'exemplar'>;
type Recognition = Exemplar['recognitions'][number];

/** An award and whose it is. */
export interface HonourRow {
  exemplar: Exemplar;
  award: Recognition;
}

/** What exemplars were honoured with in a year, by level, the highest first, and the latest of a level first. */
export function groupHonours(
  exemplars: readonly Exemplar[],
  year: string,
): { level: Recognition['level']; rows: HonourRow[] }[] {
  const rows = exemplars.flatMap((exemplar) =>
    exemplar.recognitions
      .filter(({ date }) => date?.startsWith(`${year}-`))
      .map((award) => ({ exemplar, award })),
  );
  const latestFirst = rows.toSorted((a, b) => (b.award.date ?? '').localeCompare(a.award.date ?? ''));
  return recognitionLevels
    .toReversed()
    .map((level) => ({ level, rows: latestFirst.filter(({ award }) => award.level === level) }))
    .filter((group) => group.rows.length > 0);
}
