import { beforeAll, describe, expect, test } from 'vitest';
import { makeStory, toId } from '../support/make-documents.ts';
import { makeEdition } from '../support/memory-edition.ts';
import { drawSite, type DrawnPage } from './support/draw-site.ts';
import { makeSampleDocuments } from './support/sample-documents.ts';
import { makeDraft } from '../../site/search/records/record-draft.ts';
import { listSubjects } from '../../site/search/records/search-subject.ts';

const edition = makeEdition(
  makeSampleDocuments().map((document) =>
    document.kind === 'story' && document.id === toId('ban-dich')
      ? makeStory({ ...document, exemplars: [toId('guong')] })
      : document,
  ),
);
let pages: Map<string, DrawnPage>;

/** Words and links of an exemplar's page, tags and runs of space apart. */
function readText(address: string): string {
  const main = /<main.*<\/main>/s.exec(pages.get(address)?.text ?? '')?.[0] ?? '';
  return main.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

beforeAll(async () => {
  pages = await drawSite(edition);
});

describe('the page of an exemplar', () => {
  test('tells how it went on, the latest first, with story or source', () => {
    const text = readText('/vi/guong/ong-k-brel/');
    expect(text).toMatch(
      /Chuyện về sau 4\/3\/2026 Đường có đèn\. Nguồn: ?Sổ thôn .*2\/1\/2026 Đường dài thêm &lt;b&gt;một&lt;\/b&gt; đoạn\. Đọc bài/,
    );
    const html = pages.get('/vi/guong/ong-k-brel/')?.text ?? '';
    expect(html).toContain('href="https://example.org/so"');
    expect(html).toMatch(/<time datetime="2026-03-04">/);
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
    expect(html).toContain('What happened next');
    expect(html).toContain('href="/en/bai/a-road/"');
    expect(html).toContain('<p lang="vi">Đường có đèn.</p>');
    expect(readText('/en/guong/ong-k-brel/')).toMatch(
      /happened next So far this part is in Vietnamese only\./,
    );
    expect(readText('/vi/guong/ong-k-brel/')).not.toContain('mới có bằng tiếng Việt');
    expect(html).toContain('href="/vi/guong/to-ca-phe/"');
  });

  test('is found by what came after', () => {
    const subject = [...listSubjects(edition, 'vi')].find(
      ({ address }) => address === '/vi/guong/ong-k-brel/',
    );
    expect(subject && makeDraft(subject).plain.join('\n')).toContain('Xóm Dưới');
  });
});
