import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  TextRun,
  type IIndentAttributesProperties,
  type IRunOptions,
} from 'docx';

/** Sizes are half points, distances twentieths of a point (1 cm = 567). */
const firstLine = 720;
const betweenParagraphs = 120;

type Style = Omit<IRunOptions, 'text' | 'children'>;

/** A centred line of a head, foot or heading. */
export function centred(text: string, style: Style, after = 0): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 0, after, line: 264 },
    children: [new TextRun({ text, ...style })],
  });
}

export function left(text: string, style: Style, indent?: IIndentAttributesProperties): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.LEFT,
    spacing: { before: 0, after: 0, line: 264 },
    ...(indent ? { indent } : {}),
    children: [new TextRun({ text, ...style })],
  });
}

/** A rule under a line, as wide as what the margins leave. @param margin on either side */
export function rule(margin: number): Paragraph {
  return new Paragraph({
    indent: { left: margin, right: margin },
    spacing: { before: 20, after: 0, line: 120, lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: [],
  });
}

/** A paragraph of the text: justified, its first line indented. */
export function prose(text: string, style: Style = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine },
    spacing: { before: 0, after: betweenParagraphs, line: 276 },
    children: [new TextRun({ text, size: 28, ...style })],
  });
}

/** Lines of a field that are not empty. */
export function toLines(text: string | null | undefined): string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** A line without the sign that it ends with. @example trimEnd('Luật Thi đua;') === 'Luật Thi đua' */
export function trimEnd(line: string): string {
  return line.replace(/[;.,/\s]+$/u, '');
}
