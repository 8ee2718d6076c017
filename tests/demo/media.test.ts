import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { getBodyMedia } from '#contract/blocks.ts';
import type { StoredFile } from '#contract/media.ts';
import { readStorySources, splitField } from '../../content/demo/compose/story-source.ts';
import { documentsOf, drawings, stories } from './support/edition.ts';

const folder = 'content/demo/media';
const media = documentsOf('media');
const pictures = media.filter(({ type }) => type === 'image');
const films = media.filter(({ type }) => type === 'video');
const recordings = media.filter(({ type }) => type === 'audio');
const stored: StoredFile[] = media.flatMap(({ file, captions }) => [
  file,
  ...captions.map((caption) => caption.file),
]);
const megabyte = 1_000_000;

/** Start and end of a WebVTT cue in seconds. */
function readCues(text: string): { from: number; to: number; words: string }[] {
  const toSeconds = (clock: string) => clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  return text
    .split('\n\n')
    .slice(1)
    .map((cue) => {
      const [, times = '', words = ''] = cue.split('\n');
      const [from = '', to = ''] = times.split(' --> ');
      return { from: toSeconds(from), to: toSeconds(to), words };
    });
}

describe('the files of the demo edition', () => {
  test('are there, each with the hash and size that its document says', () => {
    for (const { source, sha256, bytes } of stored) {
      const content = readFileSync(`${folder}/${source}`);
      expect([source, createHash('sha256').update(content).digest('hex'), content.length]).toEqual([
        source,
        sha256,
        bytes,
      ]);
    }
  });

  test('are all used', () => {
    expect(globSync('*', { cwd: folder }).sort()).toEqual(stored.map(({ source }) => source).sort());
  });

  test('weigh less than 20 MB together with all texts', () => {
    const all = globSync('content/demo/**/*', { withFileTypes: true }).filter((entry) => entry.isFile());
    const bytes = all.reduce((sum, entry) => sum + statSync(`${entry.parentPath}/${entry.name}`).size, 0);
    expect(bytes).toBeLessThan(20 * megabyte);
  });
});

describe('a picture', () => {
  test('has the size that its document says, at most 1600 pixels, and no hidden metadata', async () => {
    for (const { file, width, height } of pictures) {
      const found = await sharp(`${folder}/${file.source}`).metadata();
      expect([file.source, found.width, found.height, found.exif]).toEqual([
        file.source,
        width,
        height,
        undefined,
      ]);
      expect(Math.max(found.width, found.height)).toBeLessThanOrEqual(1600);
    }
  });

  test('has words for those who cannot see it, an author, a licence and its origin', () => {
    for (const { id, file, alt, credit, licence, sourceUrl = '' } of pictures) {
      expect(`${file.source}: ${alt.vi?.split(' ').length ?? 0}`).toMatch(/: (?:[5-9]|\d\d)$/);
      expect(credit).not.toBe('');
      expect(licence).toMatch(/^(?:cc0|cc-by|lgpl|gpl)/);
      expect(drawings.some((drawing) => drawing.id === id) ? 'https:' : sourceUrl).toMatch(/^https:/);
    }
  });

  test('is shown by some story or section', () => {
    const shown = new Set([
      ...stories.flatMap(({ lead, body }) => [lead, ...getBodyMedia(body)]),
      ...documentsOf('section').map(({ cover }) => cover),
    ]);
    expect(pictures.filter(({ id }) => !shown.has(id)).map(({ file }) => file.source)).toEqual([]);
    expect(new Set(pictures.map(({ file }) => file.sha256)).size).toBeGreaterThanOrEqual(50);
  });
});

describe('an illustration', () => {
  const sources = globSync('content/demo/illustrations/*.svg').sort();
  /** The dyes of the house, and two more greens of the terraces. */
  const dyes =
    /^#(?:f4e2bd|f8efdc|9dbfae|4f7350|5d7f55|203f36|93aa6e|1d2238|1f3f63|3f6f8f|a92b20|b4552a|e0a83c|f0d58c|5a3216|3b241a)$/;

  test('stands beside its drawing, three to two and 1440 pixels wide', () => {
    expect(sources.map((file) => file.replace(/^.*\/|\.svg$/g, ''))).toEqual(
      drawings.map(({ file }) => file.source.replace('.webp', '')).sort(),
    );
    for (const { width, height, file } of drawings)
      expect([file.source, width, height]).toEqual([file.source, 1440, 960]);
  });

  test('is flat, light and of the dyes: no gradient, no letters, nothing from elsewhere', () => {
    for (const file of sources) {
      const drawing = readFileSync(file, 'utf8');
      const colours = [...new Set(drawing.match(/#[0-9a-f]{6}/g))];
      expect(Buffer.byteLength(drawing), file).toBeLessThan(5_000);
      expect(colours.filter((colour) => !dyes.test(colour), file)).toEqual([]);
      expect(colours.length, file).toBeLessThanOrEqual(13);
      expect(drawing, file).not.toMatch(/gradient|<text|<image|<style|href="[^#]|url\(/i);
    }
  });

  test('is drawn as it lies in its source', async () => {
    sharp.unblock({ operation: ['VipsForeignLoadSvg'] });
    for (const name of ['cua-khau', 'cot-moc']) {
      const toPixels = (file: string) => sharp(file).resize(48, 32).removeAlpha().raw().toBuffer();
      const [drawn, kept] = await Promise.all([
        toPixels(`content/demo/illustrations/${name}.svg`),
        toPixels(`${folder}/${name}.webp`),
      ]);
      const far = [...drawn].filter((value, index) => Math.abs(value - (kept[index] ?? 0)) > 24);
      expect(far.length / drawn.length, name).toBeLessThan(0.02);
    }
  });
});

describe('a film', () => {
  test('is short and light, with a poster and a transcript', () => {
    for (const { file, duration, poster, transcript, width, height } of films) {
      expect(file.bytes).toBeLessThan(0.7 * megabyte);
      expect(duration).toBeGreaterThanOrEqual(20);
      expect(duration).toBeLessThanOrEqual(40);
      expect([width, height]).toEqual([640, 360]);
      expect(pictures.some(({ id }) => id === poster)).toBe(true);
      expect(transcript.vi).toMatch(/(?:ảnh|tranh) minh họa/);
    }
  });

  test('moves over pictures of CC0 and CC BY only, so that it may be passed on under CC BY', () => {
    const told = readStorySources().filter(({ fields }) => fields['format'] === 'video');
    const shown = new Set(told.flatMap((story) => splitField(story, 'pictures')));
    const licences = pictures
      .filter(({ file }) => shown.has(file.source.replace(/\.\w+$/, '')))
      .map(({ licence }) => licence);
    expect(licences).toHaveLength(shown.size);
    expect([...new Set(licences)].sort()).toEqual(['cc-by-4.0', 'cc0']);
    for (const { licence } of films) expect(licence).toBe('cc-by-4.0');
  });

  test('has captions in Vietnamese: in order, within the film, with the words of the transcript', () => {
    for (const film of films) {
      expect(film.captions.map(({ language }) => language)).toContain('vi');
      for (const { language, file } of film.captions) {
        const text = readFileSync(`${folder}/${file.source}`, 'utf8');
        expect(text).toMatch(/^WEBVTT\n\n1\n00:00:00\.000 --> /);
        const cues = readCues(text);
        for (const [index, { from, to }] of cues.entries()) {
          expect(from).toBeLessThan(to);
          expect(to).toBeLessThanOrEqual(cues[index + 1]?.from ?? (film.duration ?? 0) + 0.2);
        }
        expect(cues.map(({ words }) => words).join('\n')).toBe(film.transcript[language]);
      }
    }
  });

  test('has English captions where its story is in English', () => {
    const english = stories.filter(({ language, format }) => language === 'en' && format === 'video');
    expect(english.length).toBeGreaterThan(0);
    for (const { main } of english) {
      expect(films.find(({ id }) => id === main)?.captions.map(({ language }) => language)).toEqual([
        'vi',
        'en',
      ]);
    }
  });
});

/** Files of articles that are read aloud, not radio items. */
const readings = new Set(stories.flatMap((story) => (story.recordings ?? []).map(({ media }) => media)));

test('a radio item lasts forty to ninety seconds and can be read too', () => {
  for (const { duration, transcript, file } of recordings.filter(({ id }) => !readings.has(id))) {
    expect(duration).toBeGreaterThanOrEqual(40);
    expect(duration).toBeLessThanOrEqual(90);
    expect(file.bytes).toBeLessThan(0.6 * megabyte);
    expect(transcript.vi?.length).toBeGreaterThan(600);
  }
});

test('an article that is read aloud says when each part is read, to the end of its sound', () => {
  const read = stories.filter((story) => story.recordings?.length);
  expect(read.length).toBeGreaterThanOrEqual(2);
  for (const { title, body, recordings: [recording] = [] } of read) {
    const sound = media.find(({ id }) => id === recording?.media);
    const timings = recording?.timings ?? [];
    const known = ['title', 'summary', ...body.map(({ id }) => id)];
    expect(recording?.speaker, title).toContain('máy');
    expect(
      timings.map(({ part }) => part),
      title,
    ).toEqual(known.filter((id) => timings.some(({ part }) => part === id)));
    expect(timings.length, title).toBeGreaterThan(known.length - 4);
    expect(timings.at(-1)?.to, title).toBeCloseTo(sound?.duration ?? 0, 0);
    expect(sound?.file.bytes, title).toBeLessThan(megabyte);
  }
});
