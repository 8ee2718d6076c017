import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { fileAddress } from '../../site/edition/media-addresses.ts';
import type { MediaDocument } from '#contract/media.ts';
import { getLightForms } from '../../site/media/light-forms.ts';
import { makeLightMedia } from '../../site/media/light-media.ts';
import { SiteFolder } from '../../site/publisher/release/site-folder.ts';
import { toLitePage } from '../../site/server/lite-page.ts';
import { makeDisguisedPlaylist, makeFilmOfOtherFile, makeReferences } from '../support/hostile-media.ts';
import { makeRecording, toId } from '../support/make-documents.ts';
import { needPrograms } from '../support/needed-programs.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

needPrograms('ffmpeg');

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

test('a film that not every browser plays gets an H.264 form of its own size, and a silent one no sound', async () => {
  const hevc: MediaDocument = {
    ...film,
    width: 640,
    height: 360,
    videoCodec: 'hevc',
    file: { ...film.file, sha256: 'e'.repeat(64) },
  };
  const silent: MediaDocument = {
    ...film,
    width: 640,
    height: 360,
    isSilent: true,
    file: { ...film.file, sha256: 'f'.repeat(64) },
  };
  const { made, listPublic, errors, release, folder } = openLightMedia([hevc, silent]);
  copyFileSync('tests/cms/data/hevc.mp4', join(folder, basename(fileAddress(hevc.file))));
  copyFileSync('tests/cms/data/silent.mp4', join(folder, basename(fileAddress(silent.file))));
  made.request();
  await made.settle();
  expect(errors).toEqual([]);
  const [a, b] = ['e'.repeat(16), 'f'.repeat(16)];
  const names = [
    `${a}-240.mp4`,
    `${a}-360.mp4`,
    `${a}.jpg`,
    `${a}.mp3`,
    `${a}.opus`,
    `${b}-240.mp4`,
    `${b}.jpg`,
  ];
  expect(listPublic()).toEqual(names);
  const own = probe(join(release.folder, 'nhe', `${a}-360.mp4`), 'stream=codec_name,width,height');
  expect(own).toContain('h264,640,360');
}, 300_000);

test('a film of a phone held upright keeps its shape in every form', async () => {
  const upright: MediaDocument = {
    ...film,
    width: 360,
    height: 640,
    file: { ...film.file, sha256: 'a'.repeat(64) },
  };
  const { made, listPublic, errors, release, folder } = openLightMedia([upright]);
  copyFileSync('tests/cms/data/rotated90.mp4', join(folder, basename(fileAddress(upright.file))));
  made.request();
  await made.settle();
  expect(errors).toEqual([]);
  expect(listPublic()).toContain(`${'a'.repeat(16)}-480.mp4`);
  const form = probe(join(release.folder, 'nhe', `${'a'.repeat(16)}-480.mp4`), 'stream=width,height');
  expect(form).toContain('270,480');
}, 300_000);
describe('of a file that is another than it seems nothing is read, and nothing made', () => {
  const secretFile = 'content/demo/media/bua-com-ca-dem.mp3';
  /** What comes of files that are stored as given kinds, beside a recording that nobody may hear. */
  async function make(files: readonly { extension: string; toBytes: (target: string) => Uint8Array }[]) {
    const media = files.map(({ extension }, index) => {
      const type = extension === 'mp4' || extension === 'webm' ? ('video' as const) : ('audio' as const);
      const size = type === 'video' ? { width: 1280, height: 720 } : {};
      const sha256 = index.toString(16).repeat(64);
      return makeRecording({
        id: toId(extension),
        type,
        ...size,
        file: { ...sound.file, sha256, extension },
      });
    });
    const { made, listPublic, errors, folder, release } = openLightMedia(media);
    const target = join(folder, 'proof.mp3');
    copyFileSync(secretFile, target);
    for (const [index, { toBytes }] of files.entries()) {
      const name = basename(fileAddress((media[index] ?? sound).file));
      writeFileSync(join(folder, name), toBytes(target));
    }
    made.request();
    await made.settle();
    return { made: listPublic(), errors, release };
  }

  test('a playlist behind a tag with a footer', async () => {
    const { made, errors } = await make([{ extension: 'mp3', toBytes: makeDisguisedPlaylist }]);
    expect(made).toEqual([]);
    expect(errors).toHaveLength(2);
  });

  const kinds = ['mp3', 'm4a', 'mp4', 'ogg', 'wav', 'weba', 'webm'];
  test.each(Object.keys(makeReferences('')))('%s, stored as every kind', async (name) => {
    const toBytes = (target: string) => Buffer.from(makeReferences(target)[name] ?? '');
    const { made, errors } = await make(kinds.map((extension) => ({ extension, toBytes })));
    expect(made).toEqual([]);
    expect(errors).toHaveLength(5 * 2 + 2 * 5);
  });

  test('a recording that says its sound lies elsewhere: its own is made', async () => {
    const other = makeTemporaryFolder();
    open.push(() => other.remove());
    const toBytes = (target: string) => makeFilmOfOtherFile(other.path, target);
    const { made, release } = await make([{ extension: 'm4a', toBytes }]);
    expect(made).toHaveLength(2);
    for (const name of made) {
      const seconds = Number(probe(join(release.folder, 'nhe', name), 'format=duration'));
      expect(seconds).toBeCloseTo(1, 0);
    }
  });

  test('a recording of another kind than it is stored as', async () => {
    const { made, errors } = await make([{ extension: 'ogg', toBytes: () => readFileSync(secretFile) }]);
    expect(made).toEqual([]);
    expect(errors[0]).toContain('tệp lưu là “.ogg” nhưng bên trong là mp3');
  });
});

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
