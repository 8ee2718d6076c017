import { AlignmentType, Document, Header, Packer, PageNumber, Paragraph, TextRun, type Table } from 'docx';

export type Blocks = (Paragraph | Table)[];

/** A4, margins of 20 mm above and below, 30 mm left, 15 mm right, in twentieths of a point. */
const page = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1_134, bottom: 1_134, left: 1_701, right: 851, header: 567 },
};

interface Paper {
  title: string;
  /** Whose paper it is. */
  unit: string;
  blocks: Blocks;
}

/** A paper in the official layout as a file: page, type and page numbers of Nghị định 30/2020/NĐ-CP, Phụ lục I. */
export function packPaper({ title, unit, blocks }: Paper): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: unit,
    lastModifiedBy: unit,
    styles: { default: { document: { run: { font: 'Times New Roman', size: 28, color: '000000' } } } },
    sections: [
      {
        properties: { page, titlePage: true },
        headers: { first: new Header({ children: [new Paragraph('')] }), default: drawPageNumber() },
        children: blocks,
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** In the middle of the upper margin; the first page has none. */
function drawPageNumber(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: 28 });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}
