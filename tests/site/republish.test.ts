import { describe, expect, test } from 'vitest';
import { vi } from '#contract/interface/vi.ts';
import { toCanonicalLine, toRepublishHtml, toRepublishText } from '../../site/feeds/republished.ts';
import { listEntries } from '../../site/kinds/page-kind.ts';
import { republishKind } from '../../site/views/republish.ts';
import { findMediaRefusal, findStoryRefusal } from '../../site/views/reuse-rights.ts';
import { makePicture, makeSettings, makeStory, toId } from '../support/make-documents.ts';
import { makeEdition } from '../support/memory-edition.ts';
import { drawSite } from './support/draw-site.ts';
import { makeSampleDocuments, wholeStory } from './support/sample-documents.ts';

const free = makePicture({ id: toId('tu-do'), licence: 'cc-by-4.0', credit: 'Lan & Hoa' });
const kept = makePicture({ id: toId('rieng'), licence: 'permission', credit: 'Ông Sáu' });
const story = makeStory({
  id: toId('dang-lai'),
  slug: 'dang-lai-duoc',
  title: 'Bài <hay>',
  credits: [
    { role: 'author', name: 'Ngọc Lan' },
    { role: 'translator', name: 'Ka Hiệp' },
  ],
  corrections: [{ at: '2026-11-21T08:00:00+07:00', note: 'Ghi nhầm tên.' }],
  lead: free.id,
  body: [
    { id: 'p', type: 'paragraph', html: 'Xem <a href="/vi/">trang nhất</a>.' },
    { id: 'f', type: 'figure', media: kept.id, caption: 'Ảnh riêng' },
  ],
});
const context = {
  origin: 'https://guong.example',
  site: 'Gương Sáng',
  terms: 'Ghi rõ nguồn.',
  texts: vi,
  media: [free],
};

describe('who may take over what', () => {
  test('an invented text may not be, nor one of a newsroom that has named no terms', () => {
    const terms = { licence: { vi: 'Ghi nguồn.' } };
    expect(findStoryRefusal({ sample: true }, terms)).toBe('sample');
    expect(findStoryRefusal({ sample: false }, { licence: {} })).toBe('noTerms');
    expect(findStoryRefusal({ sample: false }, terms)).toBeUndefined();
  });

  test('a picture may not be whose author allowed us alone, or has to be named and is not known', () => {
    expect(findMediaRefusal(kept)).toBe('permission');
    expect(findMediaRefusal({ licence: 'cc-by-sa-3.0', credit: ' ' })).toBe('uncredited');
    expect(findMediaRefusal({ licence: 'cc0', credit: '' })).toBeUndefined();
    expect(findMediaRefusal({ licence: 'own', credit: '' })).toBeUndefined();
    expect(findMediaRefusal(free)).toBeUndefined();
  });

  test('only texts that may be have a page for it', () => {
    const edition = makeEdition([
      ...makeSampleDocuments().filter(({ kind }) => kind !== 'settings'),
      makeSettings({ licence: { vi: 'Ghi nguồn.' } }),
      story,
    ]);
    const listed = Array.from(listEntries(republishKind, edition), ({ address }) => address);
    expect(listed).toContain('/vi/bai/dang-lai-duoc/dang-lai/');
    expect(listed).not.toContain(`/vi/bai/${wholeStory.slug}/dang-lai/`);
  });
});

describe('what is taken over', () => {
  test('is clean HTML with credit, terms, corrections and whole addresses, without what may not go along', () => {
    const html = toRepublishHtml(story, context);
    expect(html).toContain('<h1>Bài &lt;hay&gt;</h1>');
    expect(html).toContain('<a href="https://guong.example/vi/">trang nhất</a>');
    expect(html).toContain('Theo Gương Sáng: <a href="https://guong.example/vi/bai/dang-lai-duoc/">');
    expect(html).toContain('Ghi rõ nguồn.');
    expect(html).toContain('Ngọc Lan, Ka Hiệp');
    expect(html).toContain('Đính chính (21/11/2026): Ghi nhầm tên.');
    expect(html).toContain('Ảnh: Lan &amp; Hoa (CC BY 4.0, https://creativecommons.org/licenses/by/4.0/)');
    expect(html).not.toContain('Ảnh riêng');
    expect(html).not.toContain('class=');
  });

  test('is plain text as well', () => {
    const text = toRepublishText(story, context);
    expect(text).toContain('Bài <hay>\n\n');
    expect(text).toContain('Theo Gương Sáng: https://guong.example/vi/bai/dang-lai-duoc/. Ghi rõ nguồn.');
    expect(text).not.toContain('Ảnh riêng');
    expect(toCanonicalLine(story, context.origin)).toBe(
      '<link rel="canonical" href="https://guong.example/vi/bai/dang-lai-duoc/">',
    );
  });
});

test('the page of a text leads to its re-publishing, or says why there is none', async () => {
  const pages = await drawSite(makeEdition([...makeSampleDocuments(), free, kept, story]));
  expect(pages.get('/vi/bai/dang-lai-duoc/')?.text).toContain('href="/vi/bai/dang-lai-duoc/dang-lai/"');
  const page = pages.get('/vi/bai/dang-lai-duoc/dang-lai/')?.text ?? '';
  expect(page).toContain('name="robots" content="noindex"');
  expect(page).toContain('&lt;h1&gt;Bài &amp;lt;hay&amp;gt;&lt;/h1&gt;');
  expect(page).toMatch(/Không đăng lại được\.<\/strong>\s*Tác giả chỉ cho phép trang này dùng\./);
  expect(pages.get(`/vi/bai/${wholeStory.slug}/`)?.text).toContain('Bài minh họa, không đăng lại được.');
});
