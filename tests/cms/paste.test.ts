import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { blockSchema, type Block } from '#contract/blocks.ts';
import { cleanPasted, toBlocks, type PastedBlock } from '../../cms/documents/editor/paste/clean-html.ts';
import { convertBlocks, convertHtml } from '../../cms/documents/letters/convert-blocks.ts';
import { findLetterProblems, findOldParts } from '../../cms/documents/letters/find-problems.ts';
import { makeBody } from './support/stories.ts';

function paste(html: string): PastedBlock[] {
  const window = new Window();
  const document = new window.DOMParser().parseFromString(html, 'text/html');
  return cleanPasted(document.body as unknown as Element).blocks;
}

const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {font-family:"Times New Roman"} --></style>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head>
<body lang=VI style='tab-interval:36.0pt'><!--StartFragment-->
<p class=MsoTitle><b><span style='font-size:20pt;font-family:"Arial"'>Con đường của buôn</span></b></p>
<p class=MsoNormal style='mso-margin-top-alt:auto'><span lang=VI style='font-size:14.0pt'>Sáng sớm, <b>ông
K'Brel</b> ra rẫy<i>.</i><o:p>&nbsp;</o:p></span></p>
<h3><span style='color:red'>Việc đã làm</span></h3>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Hiến đất</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>Mở đường</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>Bước một</p>
<p class=MsoNormal>Giá <del cite="mailto:Lan" datetime="2026-11-01"><span>hai</span></del><ins cite="mailto:Lan">ba</ins> triệu<span
class=MsoCommentReference><a href="#_msocom_1" id="_anchor_1">[L1]</a></span>, xem <a href="https://vi.du/a?b=1&amp;c=2"><span>trang này</span></a>
và <a href="file:///C:/bai.docx">tệp</a>.</p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal><b>Năm</b></p></td><td><p>Hộ</p></td></tr>
<tr><td><p>2025</p></td><td><p>Mười</p><p>hai</p></td></tr></table>
<p class=MsoNormal><img src="file:///anh.png"></p>
<div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Lời nhận xét kín</p></div></div>
<!--EndFragment--></body></html>`;

const docs = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h1 dir="ltr" style="line-height:1.38">
<span style="font-size:20pt;font-weight:700;">Đề mục lớn</span></h1><p dir="ltr"><span style="font-weight:400;font-style:normal;">Chữ </span><span
style="font-weight:700;">đậm</span><span style="font-weight:400;font-style:italic;text-decoration:none;"> nghiêng</span><span style="font-size:0.6em;vertical-align:super;">2</span></p>
<ol><li dir="ltr"><p role="presentation"><span>Một</span></p></li><li><p><span>Hai</span></p></li><ul><li><span>Hai chấm một</span></li></ul></ol>
<p><a href="https://www.google.com/url?q=https://vi.du/bai&amp;sa=D"><span style="text-decoration:underline;color:#1155cc">liên kết</span></a></p>
<div dir="ltr"><table><tbody><tr><th><p>Tên</p></th><th colspan="2">Số</th></tr><tr><td>A</td><td>1</td><td>2</td></tr></tbody></table></div></b><br class="Apple-interchange-newline">`;

describe('text copied from Microsoft Word', () => {
  test('keeps headings, bold, lists, links and tables, and loses comments, deletions, styles and what Office adds', () => {
    expect(paste(word)).toEqual([
      { type: 'heading', level: 2, html: 'Con đường của buôn' },
      { type: 'paragraph', html: 'Sáng sớm, <strong>ông K’Brel</strong> ra rẫy<em>.</em>' },
      { type: 'heading', level: 3, html: 'Việc đã làm' },
      { type: 'list', ordered: false, items: ['Hiến đất', 'Mở đường'] },
      { type: 'list', ordered: true, items: ['Bước một'] },
      {
        type: 'paragraph',
        html: 'Giá ba triệu, xem <a href="https://vi.du/a?b=1&amp;c=2">trang này</a> và tệp.',
      },
      {
        type: 'table',
        rows: [
          ['<strong>Năm</strong>', 'Hộ'],
          ['2025', 'Mười<br>hai'],
        ],
        header: false,
      },
    ]);
  });
});

describe('text copied from Google Docs', () => {
  test('keeps its structure, reads its styles, and unwraps its links', () => {
    expect(paste(docs)).toEqual([
      { type: 'heading', level: 2, html: 'Đề mục lớn' },
      { type: 'paragraph', html: 'Chữ <strong>đậm</strong> <em>nghiêng</em><sup>2</sup>' },
      {
        type: 'list',
        ordered: true,
        items: ['Một', 'Hai', 'Hai chấm một'],
        levels: [null, null, { depth: 1, ordered: false }],
      },
      { type: 'paragraph', html: '<a href="https://vi.du/bai">liên kết</a>' },
      {
        type: 'table',
        rows: [
          ['Tên', 'Số', ''],
          ['A', '1', '2'],
        ],
        header: true,
      },
    ]);
  });
});

test('lists within lists of Word keep their levels, kinds and numbers', () => {
  const item = (level: number, sign: string, text: string) =>
    `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><span style='mso-list:Ignore'>${sign}</span>${text}</p>`;
  expect(
    paste(
      item(1, '1.', 'Vận động') +
        item(2, 'a)', 'Từng nhà') +
        item(3, '·', 'Nhà già làng') +
        item(2, 'b)', 'Họp thôn') +
        item(1, '2.', 'Mở đường') +
        item(2, '2.1.', 'Đo') +
        item(2, '2.2.', 'Dọn'),
    ),
  ).toEqual([
    {
      type: 'list',
      ordered: true,
      items: ['Vận động', 'Từng nhà', 'Nhà già làng', 'Họp thôn', 'Mở đường', 'Đo', 'Dọn'],
      levels: [
        null,
        { depth: 1, ordered: true },
        { depth: 2, ordered: false },
        { depth: 1, ordered: true },
        null,
        { depth: 1, ordered: true },
        { depth: 1, ordered: true },
      ],
    },
  ]);
});

describe('whatever is pasted', () => {
  test.each([
    '<p onclick="x()">a<script>alert(1)</script><img src=x onerror=alert(1)><a href="javascript:alert(1)">b</a></p>',
    '<a href="https://vi.du/&quot;onmouseover=alert(1)"><b>c</b></a><svg><p>d</p></svg><iframe src="//x"></iframe>',
    '<table><tr><td><table><tr><td>trong</td></tr></table></td><td>&lt;script&gt;</td></tr></table>',
    '<b><i><u><s>lồng <sub>nhau</sub></s></u></i></b><p><p></p><br><br>',
    `<table>${`<tr>${'<td>ô</td>'.repeat(25)}</tr>`.repeat(320)}</table>`,
    `${'<div>'.repeat(200)}sâu${'</div>'.repeat(200)}`,
    '<p>\u0000\uFFFE\u202Ea\uD800</p>',
  ])('is what the contract takes', (html) => {
    let id = 0;
    const blocks = toBlocks(paste(html), () => `p${(id += 1)}`);
    expect(blocks.map((block) => blockSchema.safeParse(block).error)).toEqual(blocks.map(() => undefined));
    const shown = blocks.flatMap((block) => JSON.stringify(block).match(/<\w+ [^>]*>/g) ?? []);
    expect(shown.filter((tag) => !tag.startsWith('<a href=\\"https://vi.du/'))).toEqual([]);
  });

  test('loses no word of a table that is wider than the contract allows', () => {
    const cells = Array.from({ length: 23 }, (_, index) => `<td>ô${index}</td>`).join('');
    const [table] = paste(`<table><tr>${cells}</tr><tr>${cells}</tr></table>`);
    for (let index = 0; index < 23; index += 1) expect(JSON.stringify(table)).toContain(`ô${index}`);
  });
});

describe('text of the old encoding', () => {
  test('is converted within its structure, and never within links and marks', () => {
    expect(
      convertHtml(
        '<strong>[òn</strong> tu\\ do <a href="https://vi.du/a[b]^c">nu^h</a> &amp; [1]',
        'highland',
      ),
    ).toBe('<strong>ƀòn</strong> tŭ do <a href="https://vi.du/a[b]^c">nuĭh</a> &amp; [1]');
    const [block] = convertBlocks([{ id: 'a[b', type: 'list', ordered: false, items: ['[òn'] }], 'highland');
    expect(block).toEqual({ id: 'a[b', type: 'list', ordered: false, items: ['ƀòn'] });
    const facts = {
      id: 'b',
      type: 'facts',
      title: '[òn & wàng',
      items: [{ label: 'K’Ho & Mạ', value: '[òn &amp; wàng' }],
    };
    expect(convertBlocks([facts as Block], 'highland')).toEqual([
      { ...facts, title: 'ƀòn & wàng', items: [{ label: 'K’Ho & Mạ', value: 'ƀòn &amp; wàng' }] },
    ]);
  });

  test('is found in every part of a story by the language of that part', () => {
    const data = {
      language: 'kpm',
      title: 'Gùng [òn',
      summary: 'Con đường',
      body: makeBody('tu\\ do', 'Xem [1]'),
    };
    expect(findOldParts(data)).toEqual(['Gùng [òn', 'tu\\ do']);
    expect(findOldParts({ ...data, language: 'vi' })).toEqual([]);
  });

  test('odd letters are named with their place, and not where their language is marked', () => {
    const problems = findLetterProblems({ language: 'vi', title: 'Bòn ƀòn', body: makeBody('Đà Lаt') });
    expect(problems.map(({ placeName, letter, kind }) => [placeName, letter, kind])).toEqual([
      ['Tiêu đề', 'ƀ', 'outside'],
      ['Đoạn 1', 'а', 'lookalike'],
    ]);
    const body = makeBody('ƀòn lơgar');
    const [paragraph] = (body?.root.children ?? []) as unknown as { $?: object }[];
    Object.assign(paragraph ?? {}, { $: { id: 'a', language: 'kpm' } });
    expect(findLetterProblems({ language: 'vi', body })).toEqual([]);
  });
});
