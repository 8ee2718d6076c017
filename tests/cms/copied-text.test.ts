import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { blockSchema, toListStart, type Block } from '#contract/blocks.ts';
import { cleanPasted, type PastedBlock } from '../../cms/documents/editor/paste/clean-html.ts';
import { joinCopied, readCopiedLines } from '../../cms/documents/editor/paste/join-lines.ts';
import { convertOldFonts } from '../../cms/documents/editor/paste/old-fonts.ts';
import { offerBlocks } from '../../cms/documents/letters/convert-blocks.ts';
import { findSoftHyphens, offerFields } from '../../cms/documents/letters/old-fields.ts';
import { blocksToBody } from '../../cms/documents/body/blocks-to-body.ts';
import { bodyToBlocks } from '../../cms/documents/body/body-to-blocks.ts';
import { bodyToHtml } from '../../site/feeds/body-html.ts';
import { makeBody } from './support/stories.ts';

const read = (name: string) =>
  readFileSync(new URL(`../functions/data/inputs/${name}`, import.meta.url), 'utf8');
const tcvn3 = read('tcvn3.txt').trim();
const sentence = 'Người tốt, việc tốt ở xã Đạ Sar, huyện Lạc Dương';

function parse(html: string): Document {
  return new new Window().DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}

const paste = (html: string): PastedBlock[] => cleanPasted(parse(html).body).blocks;
const join = (text: string): string[] => joinCopied(readCopiedLines(text));

describe('copied HTML in an old font', () => {
  const byFont = (html: string) => {
    const found = convertOldFonts(parse(html));
    return found && cleanPasted(found.body).blocks.map((block) => ('html' in block ? block.html : ''));
  };

  test.each([
    `<p><span style='font-family:".VnTime"'>${tcvn3}</span></p>`,
    `<p style="font-size:14pt;mso-ascii-font-family:.VnTime">${tcvn3}</p>`,
    `<font face=".VnTime, serif">${tcvn3}</font>`,
    `<style><!-- /* Font Definitions */ @font-face {font-family:".VnTime"} p.MsoNormal, li.MsoNormal {margin:0; font-family:".VnTime";} --></style><p class=MsoNormal>${tcvn3}</p>`,
    `<p style='font:14.0pt ".VnArial"'>${tcvn3}</p>`,
  ])('is converted by the font that it was shown in: %s', (html) => {
    expect(byFont(html)).toEqual([`${sentence}, tỉnh Lâm Đồng`]);
  });

  test('one word is enough where a font tells, capitals come from the font, other fonts stay', () => {
    expect(
      byFont(
        `<h2 style="font-family:.VnTimeH">tÕt</h2><p><span style="font-family:.VnTime">tÕt</span> <span style="font-family:Arial">naïf ® tÕt</span></p>`,
      ),
    ).toEqual(['TẾT', 'tế naïf ® tÕt'.replace('tế', 'tết')]);
    expect(byFont(`<p style="font-family:VNI-Times">${read('vni.txt')}</p>`)).toEqual([sentence]);
  });

  test('stays as it is where it was converted and the font kept its name', () => {
    expect(byFont(`<p style="font-family:.VnTime">${sentence}. Tôi là ông Bình, có bò.</p>`)).toBeUndefined();
    expect(byFont('<p style="font-family:.VnTime">Ban bien tap</p>')).toBeUndefined();
  });

  test('keeps every letter until somebody agrees', () => {
    expect(paste(`<p>${tcvn3}</p>`)).toEqual([{ type: 'paragraph', html: tcvn3 }]);
    const blocks = [{ id: 'a', type: 'paragraph', html: tcvn3 }] satisfies Block[];
    expect(offerBlocks(blocks, 'vi')).toEqual({
      blocks: [{ id: 'a', type: 'paragraph', html: `${sentence}, tỉnh Lâm Đồng` }],
      conversions: [{ before: tcvn3, after: `${sentence}, tỉnh Lâm Đồng`, encoding: 'tcvn3' }],
    });
  });
});

describe('text in a form, however it came there', () => {
  test('is offered in Unicode, field by field, with what the fields of programs hold left alone', () => {
    const fields = {
      title: { value: 'Kinh tÕ hé' },
      summary: { value: tcvn3 },
      'sources.0.title': { value: 'B¸o c¸o cña x·' },
      'sources.0.url': { value: 'https://vi.du/b¸o-c¸o' },
      body: { value: makeBody(tcvn3, 'Thường') },
      pages: { value: 3 },
    };
    const { changes, conversions } = offerFields(fields, () => 'vi');
    expect(changes.map(({ path, value, isBody }) => [path, isBody ? 'body' : value])).toEqual([
      ['title', 'Kinh tế hộ'],
      ['summary', `${sentence}, tỉnh Lâm Đồng`],
      ['sources.0.title', 'Báo cáo của xã'],
      ['body', 'body'],
    ]);
    expect(conversions).toHaveLength(4);
    const body = changes.at(-1)?.value;
    expect(bodyToBlocks(body).map((block) => 'html' in block && block.html)).toEqual([
      `${sentence}, tỉnh Lâm Đồng`,
      'Thường',
    ]);
  });

  test('a title that is too short to tell is in the encoding of its body, and a body in that of the title', () => {
    const change = (title: string, body: string) =>
      offerFields({ title: { value: title }, body: { value: makeBody(body) } }, () => 'vi').changes.map(
        ({ path }) => path,
      );
    expect(change('Kinh tÕ hé', tcvn3)).toEqual(['title', 'body']);
    expect(change(tcvn3, 'Kinh tÕ hé')).toEqual(['title', 'body']);
    expect(change('Kinh tế hộ', 'Café')).toEqual([]);
  });

  test('with soft hyphens is told of, and loses them only when asked', () => {
    const fields = { title: { value: 'Trồng r\u00ADừng' }, body: { value: makeBody('c\u00ADây') } };
    const { words, changes } = findSoftHyphens(fields);
    expect(words).toEqual(['r\u00ADừng', 'c\u00ADây']);
    expect(changes[0]).toEqual({ path: 'title', value: 'Trồng rừng', isBody: false });
    expect(JSON.stringify(changes[1]?.value)).toContain('cây');
    expect(findSoftHyphens({ title: { value: 'Trồng rừng' } }).changes).toEqual([]);
  });
});

describe('an ordered list', () => {
  const context = { language: 'vi', origin: 'https://vi.du', url: 'https://vi.du/vi/', media: new Map() };

  test('keeps the number that it starts with, from the paste to the feed', () => {
    const [list] = paste(read('list-start.html'));
    expect(list).toEqual({ type: 'list', ordered: true, start: 2, items: ['Bước hai'] });
    const block = blockSchema.parse({ id: 'a', ...list });
    const body = blocksToBody([block]);
    expect(body.root.children[0]).toMatchObject({ start: 2, children: [{ value: 2 }] });
    expect(bodyToBlocks(body)).toEqual([block]);
    expect(bodyToHtml([block], context as unknown as Parameters<typeof bodyToHtml>[1])).toContain(
      '<ol start="2"><li>Bước hai</li></ol>',
    );
  });

  test('of Word goes on behind what interrupts it', () => {
    const item = (sign: string, words: string) =>
      `<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>${sign}</span>${words}</p>`;
    const html = `${item('1.', 'Một')}${item('2.', 'Hai')}<p>Ảnh</p>${item('3.', 'Ba')}${item('7.', 'Bảy')}`;
    expect(paste(html)).toEqual([
      { type: 'list', ordered: true, items: ['Một', 'Hai'] },
      { type: 'paragraph', html: 'Ảnh' },
      { type: 'list', ordered: true, start: 3, items: ['Ba'] },
      { type: 'list', ordered: true, start: 7, items: ['Bảy'] },
    ]);
    expect(paste('<ol start="1"><li value="5">Năm</li></ol>')).toMatchObject([{ start: 5 }]);
  });

  test.each([1, -3, 1e99, 100_000, 2.5, Number.NaN, Infinity, null, '2; DROP', '9'.repeat(40), {}])(
    'that starts with %s starts with 1',
    (start) => {
      expect(toListStart(start)).toBeUndefined();
      const body = blocksToBody([{ id: 'a', type: 'list', ordered: true, items: ['một'] }]);
      Object.assign(body.root.children[0] ?? {}, { start });
      expect(bodyToBlocks(body)).toEqual([{ id: 'a', type: 'list', ordered: true, items: ['một'] }]);
    },
  );

  test('from outside with a start that is none is refused', () => {
    const list = { id: 'a', type: 'list', ordered: true, items: ['một'] };
    for (const start of [-1, 1e9, 1.5, '2', '"><script>'])
      expect(blockSchema.safeParse({ ...list, start }).success).toBe(false);
    expect(blockSchema.parse({ ...list, start: 0 })).toMatchObject({ start: 0 });
  });
});

describe('lines of a PDF', () => {
  test('become the paragraphs that they were', () => {
    expect(join(read('pdf-lines.txt'))).toEqual([
      'Bà Ka Hiệp trồng rừng phòng hộ từ năm 1998, đến nay đã được 12 héc ta.',
      'Xã khen thưởng bà.',
    ]);
  });

  test('part where a sentence ends before the edge, and go on behind a name that was cut', () => {
    expect(
      join(
        [
          'Ủy ban nhân dân tỉnh vừa khen thưởng ba mươi hộ dân ở xã Đạ Sar, huyện Lạc',
          'Dương, trong đó có hộ bà Ka Hiệp, người đã trồng rừng phòng hộ suốt hai mươi',
          'năm qua.',
          'Ngày hôm sau, đoàn công tác đi thăm ba mô hình trồng cà phê xen bơ của bà con',
          'trong xã.',
        ].join('\r\n'),
      ),
    ).toEqual([
      'Ủy ban nhân dân tỉnh vừa khen thưởng ba mươi hộ dân ở xã Đạ Sar, huyện Lạc Dương, trong đó có hộ bà Ka Hiệp, người đã trồng rừng phòng hộ suốt hai mươi năm qua.',
      'Ngày hôm sau, đoàn công tác đi thăm ba mô hình trồng cà phê xen bơ của bà con trong xã.',
    ]);
  });

  test('lose the hyphen that was made for the break, and keep the one of the word', () => {
    expect(
      join(
        'The commune honoured thirty families who planted protec-\ntion forest along the river for years.',
      ),
    ).toEqual([
      'The commune honoured thirty families who planted protection forest along the river for years.',
    ]);
    expect(join('Bà Ka Hiệp trồng rừng phòng hộ, đến nay được 12 héc-\nta, cả xã cùng làm.')).toEqual([
      'Bà Ka Hiệp trồng rừng phòng hộ, đến nay được 12 héc-ta, cả xã cùng làm.',
    ]);
  });

  test.each([
    'Trăm năm trong cõi người ta,\nChữ tài chữ mệnh khéo là ghét nhau.\nTrải qua một cuộc bể dâu,\nNhững điều trông thấy mà đau đớn lòng.',
    'anh đi đường anh\nem đi đường em\ntình nghĩa đôi ta\ncó thế thôi',
    'anh đi đường anh,\nem đi đường em,\ntình nghĩa đôi ta\ncó thế thôi.',
    '- gạo, muối\n- cá\n- rau.',
    '1. chuẩn bị đất, phân\n2. gieo hạt\n3. tưới nước.',
    'a) chuẩn bị đất, phân\nb) gieo hạt\nc) tưới nước.',
    'Ủy ban nhân dân xã Đạ Sar\nthôn 3, xã Đạ Sar\nhuyện Lạc Dương\ntỉnh Lâm Đồng',
    'Số 12 đường Nguyễn Du,\nphường Xuân Hương,\nthành phố Đà Lạt,\ntỉnh Lâm Đồng.',
    'Sáng sớm ông ra rẫy.\nÔng trồng cây.\nÔng về.',
    'Một dòng thôi.',
    'Đoạn một khá dài, viết liền một mạch trên một dòng của trình soạn thảo, không ngắt ở đâu cả cho đến hết câu rồi mới xuống dòng mới.\nđoạn hai cũng thế, viết liền một mạch trên một dòng của trình soạn thảo, không ngắt ở đâu cả cho đến hết câu.',
  ])('that are meant stay: %s', (text) => {
    expect(readCopiedLines(text).isBroken).toBe(false);
    expect(join(text)).toEqual(text.split('\n'));
  });
});
