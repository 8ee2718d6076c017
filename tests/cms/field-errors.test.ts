import type { Field } from 'payload';
import { expect, test } from 'vitest';
import { documentSchemas, type DocumentKind } from '#contract/document.ts';
import { exemplars } from '../../cms/collections/exemplars.ts';
import { home } from '../../cms/collections/home.ts';
import { media } from '../../cms/collections/media.ts';
import { toFieldErrors } from '../../cms/documents/mapping/check-document.ts';
import { makeExemplar, makeHome } from '../support/make-documents.ts';
import { makeSampleDocuments } from '../site/support/sample-documents.ts';

/** Fields that a document's errors are told at. */
function findPaths(kind: DocumentKind, document: object, fields: readonly Field[]): string[] {
  const { error } = documentSchemas[kind].safeParse(document, { reportInput: true });
  return toFieldErrors(error?.issues ?? [], fields).map(({ path }) => path);
}

const tooLong = 'dài '.repeat(500);

test.each(['name', 'headline', 'summary'])(
  'a translation of %s that is refused is told at the translations',
  (label) => {
    const exemplar = makeExemplar();
    expect(
      findPaths('exemplar', { ...exemplar, [label]: { vi: 'Tên', kpm: tooLong } }, exemplars.fields),
    ).toEqual(['translations']);
    expect(findPaths('exemplar', { ...exemplar, [label]: { vi: tooLong } }, exemplars.fields)).toEqual([
      label,
    ]);
  },
);

test('so is one of the line of welcome, and of what a picture shows', () => {
  expect(findPaths('home', { ...makeHome(), notice: { km: tooLong } }, home.fields)).toEqual([
    'translations',
  ]);
  const picture = makeSampleDocuments().find(({ kind }) => kind === 'media') as object;
  expect(findPaths('media', { ...picture, alt: { vi: 'Ảnh', en: tooLong } }, media.fields)).toEqual([
    'translations',
  ]);
});
