import { z } from 'zod';
import { line, text } from './text.ts';

const most = 3;

/** Con số: what tells the deed at a glance, in Vietnamese. */
export const figureSchema = z.object({
  /** The number with its unit: “23 hộ”. */
  value: line(20),
  /** What it counts. */
  text: line(120),
});

/** Fields of an exemplar that hold its numbers, and where they come from. */
export const figureShape = {
  figures: z.array(figureSchema).max(most, `Nhiều nhất ${most} con số.`).default([]),
  figuresSource: text(300).default(''),
};

export const unsourcedFigures = 'Con số nào cũng cần nguồn: hãy ghi nguồn của các con số.';

interface Figures {
  figures: readonly z.infer<typeof figureSchema>[];
  figuresSource: string;
}

/** Each number with what it counts. */
export function getFigureTexts({ figures }: Pick<Figures, 'figures'>): string[] {
  return figures.map(({ value, text: counted }) => `${value} ${counted}`);
}

/** Whether readers would be told numbers of which nobody says where they come from. */
export function areUnsourced({ figures, figuresSource }: Figures): boolean {
  return figures.length > 0 && figuresSource === '';
}
