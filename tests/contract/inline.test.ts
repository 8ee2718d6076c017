import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findInlineProblem, inlineHtml, inlineToText, isSafeHref, unescapeMarkup } from '#contract/inline.ts';
import { escapeMarkup } from '#contract/text.ts';

const words = fc.string({ unit: 'grapheme', maxLength: 12 }).map(escapeMarkup);
const wrappers = ['strong', 'em', 'u', 's', 'sup', 'sub'].map(
  (tag) => (inner: string) => `<${tag}>${inner}</${tag}>`,
);
const link = (inner: string) => `<a href="https://example.vn/?a=1&amp;b=2">${inner}</a>`;
const quotation = (inner: string) => `<span lang="kpm">${inner}</span>`;

/** Prose of the strict form, nested at will, links not within links. */
const { prose } = fc.letrec<{ prose: string; plain: string }>((tie) => ({
  plain: fc.oneof(
    { maxDepth: 4 },
    words,
    fc.constant('<br>'),
    fc.tuple(fc.constantFrom(...wrappers, quotation), tie('plain')).map(([wrap, inner]) => wrap(inner)),
  ),
  prose: fc
    .array(fc.oneof(tie('plain'), tie('plain').map(link)), { maxLength: 4 })
    .map((parts) => parts.join('')),
}));

describe('inline HTML', () => {
  test('of the strict form is accepted, nested at will', () => {
    fc.assert(fc.property(prose, (html) => findInlineProblem(html) === undefined));
  });

  test.each([
    ['<script>alert(1)</script>', 'Định dạng không được phép ở ký tự 0: “<script>alert(1)</script”.'],
    ['x <b>y</b>', 'Định dạng không được phép ở ký tự 2: “<b>y</b>”.'],
    ['<em onclick="x()">y</em>', 'Định dạng không được phép ở ký tự 0: “<em onclick="x()">y</em>”.'],
    ['<strong>hở', 'Thẻ <strong> chưa đóng.'],
    ['<em><strong>x</em></strong>', 'Thẻ </em> không khớp. (ký tự 13)'],
    ['a & b', 'Định dạng không được phép ở ký tự 2: “& b”.'],
    ['a < b', 'Định dạng không được phép ở ký tự 2: “< b”.'],
    ['<br lang="vi">', 'Thẻ <br> không có thuộc tính. (ký tự 0)'],
    ['<a href="javascript:alert(1)">x</a>', 'Liên kết không hợp lệ “javascript:alert(1)”. (ký tự 0)'],
    ['<a href="/x">a<a href="/y">b</a></a>', 'Liên kết lồng trong liên kết. (ký tự 14)'],
    ['<span lang="tiếng Khmer">x</span>', 'Thẻ <span> cần mã ngôn ngữ. (ký tự 0)'],
  ])('%s is refused, in Vietnamese and with its place', (html, problem) => {
    expect(findInlineProblem(html)).toBe(problem);
  });

  test('says what is wrong for any text rather than to fail', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) =>
        ['string', 'undefined'].includes(typeof findInlineProblem(typed)),
      ),
    );
  });

  test('never lets an element through that is not on its list', () => {
    const hostile = fc
      .array(
        fc.constantFrom(
          '<',
          '>',
          '</',
          'script',
          'em',
          'a',
          ' href="',
          'data:',
          '"',
          ' onload=',
          '&lt;',
          'x',
        ),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        hostile,
        (html) => findInlineProblem(html) !== undefined || !/<(?!\/?(?:em|a)[ >])/.test(html),
      ),
      { numRuns: 1_000 },
    );
  });

  test('gives back the text that was escaped into it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => inlineToText(escapeMarkup(typed)) === typed),
    );
    expect(unescapeMarkup('&lt;p&gt; &amp;amp; &quot;')).toBe('<p> &amp; "');
  });

  test('reads as text with a line break for <br>', () => {
    expect(inlineToText('Bà <strong>Ka Hiệp</strong><br>ở <a href="/vi/">Di Linh</a>')).toBe(
      'Bà Ka Hiệp\nở Di Linh',
    );
  });

  test('is cleaned, trimmed and measured when it is stored', () => {
    expect(inlineHtml(60).parse("  <em>K'Ho</em> ")).toBe('<em>K’Ho</em>');
    expect(inlineHtml(4).safeParse('năm chữ').success).toBe(false);
  });
});

describe('a link', () => {
  test.each([
    'https://lamdong.gov.vn/',
    'http://a.vn/?q=ơ',
    '/vi/bai/x/',
    '#dau',
    'mailto:a@b.vn',
    'tel:0263',
  ])('to %s is safe', (href) => {
    expect(isSafeHref(href)).toBe(true);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:x',
    'data:text/html,x',
    '//evil.vn',
    '/\\evil.vn',
    'vbscript:x',
    'https://a b',
    'x',
    '',
    ' /x',
  ])('to “%s” is not', (href) => {
    expect(isSafeHref(href)).toBe(false);
  });
});
