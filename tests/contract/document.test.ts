import { describe, expect, test } from 'vitest';
import {
  documentKinds,
  documentSchema,
  documentSchemas,
  getDocumentFile,
  getDocumentKey,
} from '#contract/document.ts';
import {
  fallbackAddress,
  fileAddress,
  getRenditionWidths,
  renditionAddress,
} from '../../site/edition/media-addresses.ts';
import { licences } from '#contract/media.ts';

const id = '0197a0c0-0000-7000-8000-000000000001';
const story = {
  kind: 'story',
  id,
  language: 'vi',
  slug: 'hang-bo',
  format: 'article',
  title: ' Hàng  bơ ',
  summary: 'Tóm tắt',
  body: [{ id: 'a', type: 'paragraph', html: 'Chuyện.' }],
  section: id,
  publishedAt: '2026-11-20T06:30:00+07:00',
  updatedAt: '2026-11-20T06:30:00+07:00',
};
const problemsOf = (draft: object) =>
  documentSchema.safeParse({ ...story, ...draft }).error?.issues.map((issue) => issue.message);

describe('a public document', () => {
  test('has one schema a kind', () => {
    expect(documentKinds).toEqual(Object.keys(documentSchemas));
    for (const kind of documentKinds) expect(documentSchema.safeParse({ kind }).success).toBe(false);
  });

  test('is known by kind and id', () => {
    expect(getDocumentKey({ kind: 'story', id })).toBe(`story/${id}`);
    expect(getDocumentFile(`story/${id}`)).toBe(`story/${id}.json`);
  });

  test('loses nothing when it is read again', () => {
    const once = documentSchema.parse(story);
    expect(documentSchema.parse(JSON.parse(JSON.stringify(once)))).toEqual(once);
  });
});

describe('a story', () => {
  test('is cleaned on the way in', () => {
    expect(documentSchema.parse(story)).toMatchObject({
      title: 'Hàng bơ',
      kicker: '',
      corrections: [],
      sample: false,
    });
  });

  test('needs a body, and a film or recording where its format says so', () => {
    expect(problemsOf({ body: [] })).toEqual(['Bài viết chưa có nội dung.']);
    expect(problemsOf({ format: 'video' })).toEqual(['Video cần có tệp video.']);
    expect(problemsOf({ format: 'audio', body: [] })).toEqual(['Phát thanh cần có tệp âm thanh.']);
    expect(problemsOf({ format: 'photos' })).toEqual(['Phóng sự ảnh cần ít nhất một ảnh.']);
    expect(problemsOf({ format: 'audio', main: id, body: [] })).toBeUndefined();
  });

  test.each([
    ['time without offset', { publishedAt: '2026-11-20T06:30:00' }],
    ['slug with spaces', { slug: 'hang bo' }],
    ['slug that climbs folders', { slug: '../x' }],
    ['title of nothing but signs that are removed', { title: ' \u0000 ' }],
    ['source with a script for address', { sources: [{ title: 'x', url: 'javascript:x' }] }],
    ['language outside the table', { language: 'fr' }],
    ['section that is no id', { section: 'video' }],
  ])('with a %s is refused', (_, draft) => {
    expect(problemsOf(draft)).toHaveLength(1);
  });
});

describe('a stored file', () => {
  const file = { sha256: 'ab'.repeat(32), extension: 'jpg' };

  test('is public under its content’s hash', () => {
    expect(fileAddress(file)).toBe('/tep/abababababababab.jpg');
    expect(renditionAddress(file, 640, 'avif')).toBe('/tep/abababababababab-640.avif');
    expect(fallbackAddress(file)).toBe('/tep/abababababababab-1200.jpg');
  });

  test('of a picture is made in no width beyond its own', () => {
    expect(getRenditionWidths(1600)).toEqual([320, 640, 1024, 1600]);
    expect(getRenditionWidths(1000)).toEqual([320, 640]);
    expect(getRenditionWidths(200)).toEqual([200]);
  });

  test('carries one of the known licences', () => {
    expect(new Set(licences.map((licence) => licence.id)).size).toBe(licences.length);
  });
});
