import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { fileAddress, type MediaDocument } from '#contract/media.ts';
import { getLightForms } from '../../site/media/light-forms.ts';
import { makeLightMedia } from '../../site/media/light-media.ts';
import { SiteFolder } from '../../site/publisher/release/site-folder.ts';
import { toLitePage } from '../../site/server/lite-page.ts';
import { makeRecording, toId } from '../support/make-documents.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

const sound = makeRecording();
const film = makeRecording({
  id: toId('phim'),
  type: 'video',
  width: 1280,
  height: 720,
  file: { ...sound.file, sha256: 'c'.repeat(64), extension: 'mp4', mimeType: 'video/mp4' },
});
const open: (() => void)[] = [];
afterEach(() => {
  while (open.length) open.pop()?.();
});

function openLightMedia(media: MediaDocument[]) {
  const temporary = makeTemporaryFolder();
  open.push(() => temporary.remove());
  const release = new SiteFolder(join(temporary.path, 'site')).create();
  const errors: string[] = [];
  const progress: number[] = [];
  const made = makeLightMedia({
    folder: join(temporary.path, 'light-media'),
    edition: { allMedia: () => media },
    pathOf: (name) => join(temporary.path, name),
    getRelease: () => release,
    onError: (error) => errors.push(String(error)),
    onProgress: (left) => progress.push(left),
  });
  /** The first two seconds of a file. */
  const put = (one: MediaDocument, file: string) => {
    const path = join(temporary.path, basename(fileAddress(one.file)));
    execFileSync('ffmpeg', ['-v', 'error', '-i', file, '-t', '2', '-c', 'copy', path]);
  };
  const listPublic = () => {
    const folder = join(release.folder, 'nhe');
    return existsSync(folder) ? readdirSync(folder).sort() : [];
  };
  return { made, put, listPublic, errors, progress, release, folder: temporary.path };
}

const probe = (file: string, entries: string) =>
  execFileSync('ffprobe', ['-v', 'error', '-show_entries', entries, '-of', 'csv=p=0', file], {
    encoding: 'utf8',
  }).trim();

test('a recording gets an Opus of 24 kbit/s and an MP3, a film its sound and the heights below its own', async () => {
  const { made, put, listPublic, errors, progress, release } = openLightMedia([sound, film]);
  put(sound, 'content/demo/media/bua-com-ca-dem.mp3');
  put(film, 'content/demo/media/doi-che-va-nguoi-hai.mp4');
  made.request();
  await made.settle();
  expect(errors).toEqual([]);
  const [a, b] = ['b'.repeat(16), 'c'.repeat(16)];
  expect(listPublic()).toEqual([
    `${a}.mp3`,
    `${a}.opus`,
    `${b}-240.mp4`,
    `${b}-480.mp4`,
    `${b}.jpg`,
    `${b}.mp3`,
    `${b}.opus`,
  ]);
  const file = (name: string) => join(release.folder, 'nhe', name);
  expect(Number(probe(file(`${a}.opus`), 'format=bit_rate'))).toBeLessThan(30_000);
  expect(statSync(file(`${a}.opus`)).size).toBeLessThan(statSync(file(`${a}.mp3`)).size);
  expect(probe(file(`${b}-240.mp4`), 'stream=codec_name,height')).toContain('h264,240');
  expect(probe(file(`${b}.jpg`), 'stream=codec_name,height')).toBe('mjpeg,360');
  expect([progress[0], progress.at(-1)]).toEqual([7, 0]);
}, 300_000);

test('of a recording that is no longer public nothing stays', async () => {
  const media = [sound];
  const { made, put, listPublic } = openLightMedia(media);
  put(sound, 'content/demo/media/bua-com-ca-dem.mp3');
  made.request();
  await made.settle();
  media.pop();
  made.request();
  expect(listPublic()).toEqual([]);
}, 120_000);

test('a file that ffmpeg cannot read is reported by name and keeps nothing else from being made', async () => {
  const { made, put, listPublic, errors, folder } = openLightMedia([film, sound]);
  put(sound, 'content/demo/media/bua-com-ca-dem.mp3');
  writeFileSync(join(folder, basename(fileAddress(film.file))), 'no film');
  made.request();
  await made.settle();
  expect(listPublic()).toHaveLength(2);
  expect(errors).toHaveLength(5);
  expect(errors[0]).toContain('ffmpeg không làm được bản nhẹ');
}, 120_000);

test('a film with a poster of its own gets no other', () => {
  const names = getLightForms({ ...film, poster: toId('anh') }).map(({ name }) => name);
  expect(names).not.toContain(`${'c'.repeat(16)}.jpg`);
});

test('in the lite mode the light forms come first, and the original stays as the last choice', () => {
  const page =
    '<figure class="player audio" data-light="/nhe/a.opus /nhe/a.mp3"><audio controls><source src="/tep/a.mp3">';
  const sources = [...toLitePage(page, '/').matchAll(/<source src="([^"]+)"/g)].map(([, address]) => address);
  expect(sources).toEqual(['/nhe/a.opus', '/nhe/a.mp3', '/tep/a.mp3']);
});
