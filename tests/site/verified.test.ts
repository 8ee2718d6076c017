import { beforeAll, describe, expect, test } from 'vitest';
import { makeStory, toId } from '../support/make-documents.ts';
import { makeEdition } from '../support/memory-edition.ts';
import { drawSite, type DrawnPage } from './support/draw-site.ts';
import { makeSampleDocuments, wholeStory } from './support/sample-documents.ts';

const unverified = makeStory({ id: toId('chua-doi-chieu'), slug: 'chua-doi-chieu', title: 'Chưa đối chiếu' });
let pages: Map<string, DrawnPage>;

beforeAll(async () => {
  pages = await drawSite(makeEdition([...makeSampleDocuments(), unverified]));
});

const textOf = (address: string) => pages.get(address)?.text ?? '';

describe('“Đã kiểm chứng”', () => {
  test('stands on the page of a verified text, with its public sources', () => {
    const page = textOf(`/vi/bai/${wholeStory.slug}/`);
    expect(page).toMatch(/<section class="verified" aria-labelledby="da-kiem-chung">/);
    expect(page).toContain('3 số liệu, thành tích đã được một người khác với người viết đối chiếu');
    // The frame's class is its own: the sign must not be drawn as a frame.
    expect(page.match(/class="(?:[^"]* )?verified(?: [^"]*)?"/g)).toEqual(['class="verified"']);
    expect(page).toContain('Quyết định khen thưởng, 12/QĐ-UBND');
  });

  test('does not stand where nobody verified', () => {
    expect(textOf('/vi/bai/chua-doi-chieu/')).toContain('Chưa đối chiếu');
    expect(textOf('/vi/bai/chua-doi-chieu/')).not.toContain('class="verified"');
  });

  test('stands on a translation too, and says that the original was checked', () => {
    const translations = [...pages].filter(
      ([address, { text }]) => !address.startsWith('/vi/') && text.includes('class="verified"'),
    );
    expect(translations.length).toBeGreaterThan(0);
    for (const [, { text }] of translations)
      expect(text).toMatch(/Việc đối chiếu làm trên bản gốc|checked in the original/);
  });
});
