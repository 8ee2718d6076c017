import { describe, expect, test } from 'vitest';
import { blockKinds, blockSchema, blockToText, type Block } from '#contract/blocks.ts';
import { findInlineProblem } from '#contract/inline.ts';
import { keepBlockIds } from '../../cms/documents/body/keep-block-ids.ts';
import { getId } from '../../cms/documents/body/node-id.ts';
import {
  getNodes,
  toBody,
  type LexicalInline,
  type LexicalNode,
} from '../../cms/documents/body/lexical-nodes.ts';
import { toVideoId } from '../../cms/documents/blocks/embed.ts';
import { blocksToBody } from '../../cms/documents/body/blocks-to-body.ts';
import { bodyToBlocks } from '../../cms/documents/body/body-to-blocks.ts';
import { readNodeStrings, toPlainText, writeNodeStrings } from '../../cms/documents/body/node-strings.ts';
import { htmlToInline } from '../../cms/documents/body/html-to-inline.ts';
import { inlineToHtml } from '../../cms/documents/body/inline-to-html.ts';

const media = '0197a0a0-0000-7000-8000-000000000001';

const blocks: Block[] = [
  { id: 'a', type: 'paragraph', html: 'Ông <strong>K’Brẽl</strong> ở <em>buôn <u>B’Nơr</u></em>.' },
  { id: 'b', type: 'paragraph', language: 'kpm', html: 'Bol he dan' },
  { id: 'c', type: 'heading', level: 2, html: 'Con đường' },
  { id: 'd', type: 'heading', level: 3, html: 'Ngày mở đường' },
  { id: 'e', type: 'list', ordered: false, items: ['Một', 'Hai <strong>hécta</strong>'] },
  { id: 'f', type: 'list', ordered: true, items: ['Đo', 'Dọn'] },
  {
    id: 'fa',
    type: 'list',
    ordered: true,
    items: ['Đo', 'Cắm mốc', 'Ghi sổ', 'Dọn'],
    levels: [null, { depth: 1, ordered: false }, { depth: 2, ordered: true, start: 3 }, null],
  },
  { id: 'g', type: 'quote', language: 'kpm', html: 'Lời nói', cite: 'Già làng' },
  { id: 'h', type: 'figure', media, caption: 'Ảnh: <em>toà soạn</em>' },
  {
    id: 'i',
    type: 'gallery',
    items: [
      { media, caption: '' },
      { media, caption: 'Hai' },
    ],
  },
  { id: 'j', type: 'video', media, caption: '' },
  { id: 'k', type: 'audio', media, caption: 'Nghe' },
  { id: 'l', type: 'facts', title: 'Số liệu', items: [{ label: 'Dài', value: '2 km<br>rộng 5 m' }] },
  {
    id: 'm',
    type: 'table',
    caption: 'Bảng',
    header: true,
    rows: [
      ['Năm', 'Số hộ'],
      ['2024', '<strong>12</strong>'],
    ],
  },
  { id: 'n', type: 'embed', provider: 'youtube', video: 'dQw4w9WgXcQ', title: 'Phim' },
  {
    id: 'o',
    type: 'embed',
    provider: 'vimeo',
    video: '123456',
    title: 'Phim',
    poster: '0197a1b2-0000-7000-8000-000000000001',
    caption: 'Của <em>đài</em>',
  },
];

describe('a body', () => {
  test('comes back from the editor’s form as it was', () => {
    expect(bodyToBlocks(blocksToBody(blocks))).toEqual(blocks);
    expect(blocks.map((block) => blockSchema.parse(block))).toEqual(blocks);
    expect([...new Set(blocks.map(({ type }) => type))].sort()).toEqual(Object.keys(blockKinds).sort());
  });

  test.each(blocks)('hides no word of a block from translators: $type $id', (block) => {
    const words = (text: string) => text.match(/[\p{L}\p{N}’]+/gu) ?? [];
    const nodes = getNodes(blocksToBody([block]));
    const strings = nodes.flatMap(readNodeStrings);
    expect(words(toPlainText(strings))).toEqual(words(blockToText(block)));
    const others = new Map(strings.map(({ path }, index) => [path, `Chữ${index}`]));
    const written = nodes.map((node) => writeNodeStrings(node, others));
    const [translated] = bodyToBlocks(toBody(written)).map((each) => blockSchema.parse(each));
    expect(words(blockToText(translated as Block))).toEqual([...others.values()]);
  });

  test.each([
    'chữ thường',
    '<strong>đậm</strong> rồi <em>nghiêng</em>',
    '<strong>đậm <em>cả hai</em></strong>',
    '<em>nghiêng <strong>cả hai</strong> nghiêng</em>',
    '<a href="https://vi.wikipedia.org/wiki/A?b=1&amp;c=2">liên <strong>kết</strong></a>',
    '<strong>trước <a href="/vi/bai/x/">trong</a> sau</strong>',
    '<span lang="kpm">bol he</span> và H<sub>2</sub>O, m<sup>2</sup>, <s>bỏ</s>',
    'dòng một<br>dòng hai',
    '1 &lt; 2 &amp; 3 &gt; 2 &quot;trích&quot;',
  ])('keeps inline form: %s', (html) => {
    expect(inlineToHtml(htmlToInline(html))).toBe(html);
    expect(findInlineProblem(html)).toBeUndefined();
  });

  test('leaves out empty paragraphs, and keeps a list within a list', () => {
    const list: LexicalNode = {
      ...(getNodes(blocksToBody([blocks[4] as Block]))[0] as Extract<LexicalNode, { type: 'list' }>),
    };
    const inner = getNodes(blocksToBody([blocks[5] as Block]))[0] as Extract<LexicalNode, { type: 'list' }>;
    list.children[1]?.children.push(inner);
    const empty = {
      ...(getNodes(blocksToBody([blocks[0] as Block]))[0] as LexicalNode),
      children: [],
    } as LexicalNode;
    expect(bodyToBlocks(toBody([empty, list]))).toMatchObject([
      {
        type: 'list',
        items: ['Một', 'Hai <strong>hécta</strong>', 'Đo', 'Dọn'],
        levels: [null, null, { depth: 1, ordered: true }, { depth: 1, ordered: true }],
      },
    ]);
  });

  test('writes hostile links as they are, and the contract refuses them', () => {
    const link = {
      type: 'link',
      version: 3,
      fields: { url: 'javascript:alert(1)' },
      children: htmlToInline('bấm'),
    };
    const html = inlineToHtml([link as LexicalInline]);
    expect(blockSchema.safeParse({ id: 'a', type: 'paragraph', html }).success).toBe(false);
  });

  test('takes a video’s code out of what an editor pastes', () => {
    expect(toVideoId('https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=3')).toBe('dQw4w9WgXcQ');
    expect(toVideoId('https://youtu.be/dQw4w9WgXcQ')).toBe('dQw4w9WgXcQ');
    expect(toVideoId('https://vimeo.com/123456789')).toBe('123456789');
    expect(toVideoId('dQw4w9WgXcQ')).toBe('dQw4w9WgXcQ');
  });
});

describe('ids of paragraphs', () => {
  const paragraph = (text: string, id?: string): LexicalNode => ({
    type: 'paragraph',
    direction: 'ltr',
    format: '',
    indent: 0,
    version: 1,
    children: htmlToInline(text),
    ...(id ? { $: { id } } : {}),
  });
  const ids = (body: unknown) => getNodes(body).map(getId);

  test('are the same when the same body is saved twice', () => {
    const body = toBody([paragraph('Một'), paragraph('Hai'), paragraph('Hai')]);
    const once = keepBlockIds(body, null);
    expect(new Set(ids(once)).size).toBe(3);
    expect(ids(keepBlockIds(body, null))).toEqual(ids(once));
    expect(ids(keepBlockIds(body, once))).toEqual(ids(once));
  });

  test('follow their text when paragraphs are moved, and their place when text is changed', () => {
    const before = toBody([paragraph('Một', 'm'), paragraph('Hai', 'h'), paragraph('Ba', 'b')]);
    expect(ids(keepBlockIds(toBody([paragraph('Ba'), paragraph('Một'), paragraph('Hai')]), before))).toEqual([
      'b',
      'm',
      'h',
    ]);
    const edited = toBody([paragraph('Một'), paragraph('Hai, sửa lại'), paragraph('Ba')]);
    expect(ids(keepBlockIds(edited, before))).toEqual(['m', 'h', 'b']);
  });

  test('go to the first of two copies; the second gets its own', () => {
    const copied = keepBlockIds(toBody([paragraph('Một', 'm'), paragraph('Một', 'm')]), null);
    const [first, second] = ids(copied);
    expect(first).toBe('m');
    expect(second).not.toBe('m');
  });

  test('stay with the others when a paragraph is put between them', () => {
    const before = toBody([paragraph('Một', 'm'), paragraph('Ba', 'b')]);
    const [first, middle, last] = ids(
      keepBlockIds(toBody([paragraph('Một', 'm'), paragraph('Hai'), paragraph('Ba', 'b')]), before),
    );
    expect([first, last]).toEqual(['m', 'b']);
    expect(['m', 'b']).not.toContain(middle);
  });
});
