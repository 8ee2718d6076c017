import { beforeAll, describe, expect, test } from 'vitest';
import type { ExemplarDocument } from '#contract/exemplar.ts';
import { makeExemplar, makeStory, toId } from '../support/make-documents.ts';
import { makeEdition } from '../support/memory-edition.ts';
import { drawSite, type DrawnPage } from './support/draw-site.ts';
import { makeSampleDocuments } from './support/sample-documents.ts';
import { getExemplarPath, type PathRow } from '../../site/components/exemplar-path.ts';
import { termKind } from '../../site/views/term.ts';
import { makeDraft } from '../../site/search/records/record-draft.ts';
import { listSubjects } from './support/list-subjects.ts';

const documents = makeSampleDocuments().map((document) => {
  if (document.kind === 'story' && document.id === toId('ban-dich'))
    return makeStory({ ...document, exemplars: [toId('guong')] });
  if (document.kind === 'exemplar' && document.id === toId('guong-2'))
    return makeExemplar({ ...document, topics: [toId('linh-vuc')] });
  return document;
});
const edition = makeEdition(documents);
let pages: Map<string, DrawnPage>;

/** Words and links of an exemplar's page, tags and runs of space apart. */
function readText(address: string): string {
  const main = /<main.*<\/main>/s.exec(pages.get(address)?.text ?? '')?.[0] ?? '';
  return main.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

/** The way of an exemplar with an honour that has a day and one that has none. */
function getPath(followUps: ExemplarDocument['followUps']): PathRow[] {
  const award = { title: 'Bằng khen', level: 'province', issuer: '', decision: '' } as const;
  const recognitions = [{ ...award, date: '2025-05-19' }, award];
  const exemplar = makeExemplar({ slug: 'ba-thu', id: toId('ba-thu'), followUps, recognitions });
  const entry = { params: { language: 'vi', kind: 'exemplar', id: exemplar.id } } as const;
  const view = termKind.view(makeEdition([...documents, exemplar]), {
    address: '/vi/guong/ba-thu/',
    ...entry,
  });
  return getExemplarPath(view, exemplar);
}

beforeAll(async () => {
  pages = await drawSite(edition);
});

describe('the page of an exemplar', () => {
  test('tells its way, the oldest first: honours, how it went on, when it came on the site, with story or source', () => {
    const text = readText('/vi/guong/ong-k-brel/');
    expect(text).toMatch(
      /Đường đã đi 19\/5\/2025 Bằng khen Cấp tỉnh 2\/1\/2026 Đường dài thêm &lt;b&gt;một&lt;\/b&gt; đoạn\. Đọc bài.*4\/3\/2026 Đường có đèn\. Nguồn: ?Sổ thôn/,
    );
    expect(text).toMatch(/Đường đã đi .*Lên trang Gương Sáng .*Ai đã học theo/);
    const html = pages.get('/vi/guong/ong-k-brel/')?.text ?? '';
    expect(html).toContain('href="https://example.org/so"');
    expect(html).toMatch(/<time datetime="2026-03-04">/);
  });

  test('ends with the day on which somebody means to ask again', () => {
    const rows = getPath([
      { date: '2026-03-04', text: 'Đường có đèn.', next: '2027-03-04' },
      { date: '2026-01-02', text: 'Đường dài thêm.', next: '2026-03-04' },
    ]);
    expect(rows.map(({ date, look }) => [date, look])).toEqual([
      [undefined, 'award'],
      ['2025-05-19', 'award'],
      ['2026-01-02', 'deed'],
      ['2026-03-04', 'deed'],
      ['2027-03-04', 'promise'],
    ]);
    expect(rows.at(-1)?.title?.text).toBe('Hẹn quay lại hỏi');
    expect(getPath([]).some(({ look }) => look === 'promise')).toBe(false);
  });

  test('shows others of its commune and its topics, and never itself', () => {
    const html = pages.get('/vi/guong/ong-k-brel/')?.text ?? '';
    const part = html.slice(html.indexOf('Gương gần đây'));
    expect(part).toContain('/vi/guong/to-ca-phe/');
    expect(part).not.toContain('href="/vi/guong/ong-k-brel/"');
  });

  test('tells who took it over, and leaves out who is not public any more', () => {
    const text = readText('/vi/guong/ong-k-brel/');
    expect(text).toMatch(
      /Ai đã học theo Xóm Dưới .*Xã Tân Hà .*Tổ hợp tác cà phê 2\/2\/2026 · Tân Hà Hiến ba mét đất/,
    );
    expect(text).not.toContain('Không ai còn được biết');
    expect(pages.get('/vi/guong/ong-k-brel/')?.text).toContain('href="/vi/guong/to-ca-phe/"');
  });

  test('tells from the other side whose way was taken over', () => {
    expect(readText('/vi/guong/to-ca-phe/')).toMatch(/Học theo ai Ông K\S+ 2\/2\/2026 Hiến ba mét đất/);
    expect(pages.get('/vi/guong/to-ca-phe/')?.text).toContain('href="/vi/guong/ong-k-brel/"');
    expect(readText('/vi/guong/ong-k-brel/')).not.toContain('Học theo ai');
  });

  test('links the story in the page’s own language, and marks the Vietnamese words', () => {
    const html = pages.get('/en/guong/ong-k-brel/')?.text ?? '';
    expect(html).toContain('The way so far');
    expect(html).toContain('href="/en/bai/a-road/"');
    expect(html).toContain('<p lang="vi">Đường có đèn.</p>');
    expect(readText('/en/guong/ong-k-brel/')).toMatch(
      /The way so far So far this part is in Vietnamese only\./,
    );
    expect(readText('/vi/guong/ong-k-brel/')).not.toContain('mới có bằng tiếng Việt');
    expect(html).toContain('href="/vi/guong/to-ca-phe/"');
  });

  test('is found by what came after', () => {
    const subject = listSubjects(edition, 'vi').find(({ address }) => address === '/vi/guong/ong-k-brel/');
    expect(subject && makeDraft(subject).plain.join('\n')).toContain('Xóm Dưới');
  });
});
