import { describe, expect, test } from 'vitest';
import type { DocumentOf } from '#contract/document.ts';
import { markFallbacks, toFallback, toPlain } from '../../site/i18n/fallback-marks.ts';
import { getInterface, withTexts } from '../../site/i18n/interface.ts';
import { formatMonth } from '../../site/i18n/dates.ts';
import { makeHome, makeSection, makeSettings, makeStory, toId } from '../support/make-documents.ts';
import { makeEdition } from '../support/memory-edition.ts';
import { drawSite } from './support/draw-site.ts';

const kho: DocumentOf<'interface'> = {
  kind: 'interface',
  id: 'kpm',
  texts: { home: 'ƀ ĕ ŏ', published: 'ơ̆ <b>', 'kinds.section': 'č', 'find.count': 'hỏng' },
};

describe('texts that a language lacks', () => {
  test('are Vietnamese and carry their mark, each for itself', () => {
    const { texts, mark, language } = getInterface('kpm', kho);
    expect([texts.home, mark, language]).toEqual(['ƀ ĕ ŏ', undefined, 'kpm']);
    expect(texts.sources).toBe(toFallback('Nguồn'));
    expect(toPlain(texts.find.count)).toBe('{count} kết quả cho “{query}”');
  });

  test('are marked where an element may stand, and plain everywhere else', () => {
    const text = toFallback('Nguồn & <x>').replace('&', '&amp;').replace('<', '&lt;');
    expect(markFallbacks(`<h2 title="${text}">${text}</h2>`)).toBe(
      '<h2 title="Nguồn &amp; &lt;x>"><span lang="vi">Nguồn &amp; &lt;x></span></h2>',
    );
    expect(markFallbacks(`<title>${text}</title><option value="1">${text}</option>`)).toBe(
      '<title>Nguồn &amp; &lt;x></title><option value="1">Nguồn &amp; &lt;x></option>',
    );
    expect(markFallbacks(`<script>"${toFallback('<b>')}"</script>`)).toBe('<script>"<b>"</script>');
    expect(markFallbacks('không có gì')).toBe('không có gì');
    expect(markFallbacks('lẻ \uFDD0 một \uFDD1\uFDD1')).not.toMatch(/[\uFDD0\uFDD1]/);
  });

  test('are found by the page that is being drawn, also while another one is', async () => {
    const read = (own: DocumentOf<'interface'>) =>
      withTexts(own, async () => {
        await Promise.resolve();
        return getInterface('kpm').texts.home;
      });
    const other = { ...kho, texts: { home: 'khác' } };
    expect(await Promise.all([read(kho), read(other)])).toEqual(['ƀ ĕ ŏ', 'khác']);
    expect(getInterface('kpm').mark).toBe('vi');
  });

  test('have the dates of the language that has the most of them', async () => {
    expect(formatMonth('2026-11', 'km')).toBe('Tháng 11/2026');
    const khmer: DocumentOf<'interface'> = { kind: 'interface', id: 'km', texts: { home: 'ទំព័រដើម' } };
    expect(await withTexts(khmer, () => Promise.resolve(formatMonth('2026-11', 'km')))).toMatch(/[ក-៿]/);
  });

  test('stand on the drawn page as Vietnamese beside those that the desk wrote', async () => {
    const story = { language: 'kpm' as const, slug: 'kho', id: toId('kho'), sources: [{ title: 'Sách' }] };
    const documents = [makeSettings(), makeHome(), makeSection(), makeStory(), makeStory({ ...story })];
    const pages = await drawSite(makeEdition([...documents, kho]));
    const page = pages.get('/kpm/bai/kho/')?.text ?? '';
    expect(page).toContain('<span lang="vi">Nguồn</span>');
    expect(page).toContain('ơ̆ &lt;b&gt;');
    for (const [address, { text }] of pages) expect(text, address).not.toMatch(/[\uFDD0\uFDD1]/);
    expect(pages.get('/vi/bai/hien-dat-mo-duong/')?.text).not.toContain('<span lang="vi">Nguồn');
  });
});
