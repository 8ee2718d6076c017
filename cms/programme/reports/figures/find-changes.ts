import { compareLines, type FigureChange } from './figure-lines.ts';
import type { ReportFigures } from './find-figures.ts';

/** What happened since a report was signed, which stays as it was. */
export interface ChangesSince {
  figures: FigureChange[];
  /** Units right below that signed only afterwards, or signed another report. */
  reported: string[];
}

export function findChanges(signed: ReportFigures, now: ReportFigures): ChangesSince {
  const known = new Set(signed.parts.map(({ report }) => report));
  return {
    figures: compareLines(signed.lines, now.lines),
    reported: now.parts.filter(({ report }) => !known.has(report)).map(({ unit }) => unit),
  };
}
