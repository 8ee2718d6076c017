import { describe, expect, test } from 'vitest';
import { findChapterProblem, parseClock } from '#contract/chapters.ts';
import { formatClock } from '#contract/clock.ts';
import { findEmbed, getEmbedFrame, getEmbedPage } from '#contract/embed-hosts.ts';
import { mediaSchema } from '#contract/media.ts';
import { makePicture, makeRecording } from '../support/make-documents.ts';

describe('chapters', () => {
  test.each([
    ['1:05', 65],
    ['0:00', 0],
    ['75:10', 4510],
    ['1:02:05', 3725],
    ['1:62:05', Number.NaN],
    ['1:60', Number.NaN],
    ['-1:00', Number.NaN],
    ['một phút', Number.NaN],
  ])('begin at a time: %s', (text, seconds) => {
    expect(parseClock(text)).toBe(seconds);
  });

  test('are written as they are read', () => {
    expect([0, 65, 3725].map(formatClock)).toEqual(['0:00', '1:05', '1:02:05']);
  });

  test('are in order and within the length, or say what is not', () => {
    expect(findChapterProblem([{ start: 0 }, { start: 65 }], 92)).toBeUndefined();
    expect(findChapterProblem([{ start: 0 }, { start: 65 }], undefined)).toBeUndefined();
    expect(findChapterProblem([{ start: 65 }, { start: 65 }], 92)).toBe(
      'Chương thứ 2 (1:05) phải sau chương thứ 1 (1:05).',
    );
    expect(findChapterProblem([{ start: 92 }], 92)).toContain('ở ngoài tệp, tệp chỉ dài 1:32');
  });

  test('belong to recordings and films only', () => {
    const chapters = [{ start: 0, title: { vi: 'Đầu' } }];
    expect(mediaSchema.safeParse({ ...makeRecording(), chapters }).success).toBe(true);
    expect(mediaSchema.safeParse({ ...makePicture(), chapters }).success).toBe(false);
    expect(
      mediaSchema.safeParse({ ...makeRecording(), chapters: [{ start: 1.5, title: { vi: 'x' } }] }).success,
    ).toBe(false);
  });
});

describe('films of other hosts', () => {
  test.each([
    ['https://www.youtube.com/watch?app=desktop&v=dQw4w9WgXcQ&t=3', 'youtube', 'dQw4w9WgXcQ'],
    ['https://youtu.be/dQw4w9WgXcQ?si=abc', 'youtube', 'dQw4w9WgXcQ'],
    ['https://www.youtube.com/shorts/dQw4w9WgXcQ', 'youtube', 'dQw4w9WgXcQ'],
    ['https://vimeo.com/76979871', 'vimeo', '76979871'],
    ['https://player.vimeo.com/video/76979871?h=1', 'vimeo', '76979871'],
    ['https://www.dailymotion.com/video/x8abcde', 'dailymotion', 'x8abcde'],
  ])('are known by their address: %s', (address, provider, video) => {
    expect(findEmbed(address)).toEqual({ provider, video });
  });

  test.each([
    'https://example.org/watch?v=dQw4w9WgXcQ',
    'javascript:alert(1)//youtu.be/dQw4w9WgXcQ',
    'dQw4w9WgXcQ',
  ])('are not what is none: %s', (address) => expect(findEmbed(address)).toBeUndefined());

  test('have a page, and a frame without cookies before it plays', () => {
    const film = { provider: 'youtube', video: 'dQw4w9WgXcQ' } as const;
    expect(getEmbedPage(film)).toBe('https://www.youtube.com/watch?v=dQw4w9WgXcQ');
    expect(new URL(getEmbedFrame(film)).host).toBe('www.youtube-nocookie.com');
  });
});
