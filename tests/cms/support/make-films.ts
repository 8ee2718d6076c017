import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What films and recordings of the tests tell about a place and a person, in every field that ffmpeg can write. */
export const secrets = ['Bi-mat-XYZ', '+11.9400+108.4500', '11.94', 'Nguoi-quay'];

const picture = ['-f', 'lavfi', '-i', 'testsrc=s=160x90:r=10:d=1'];
const sound = ['-f', 'lavfi', '-i', 'sine=440:d=1'];
const told = [
  ['title', 'Bi-mat-XYZ'],
  ['comment', 'Bi-mat-XYZ'],
  ['artist', 'Nguoi-quay'],
  ['make', 'Bi-mat-XYZ'],
  ['location', '+11.9400+108.4500/'],
  ['com.apple.quicktime.location.ISO6709', '+11.9400+108.4500+10/'],
  ['creation_time', '2026-11-20T01:02:03Z'],
].flatMap(([key, value]) => ['-metadata', `${key}=${value}`]);
const tracks = ['-metadata:s:v:0', 'handler_name=Bi-mat-XYZ', '-metadata:s:a:0', 'handler_name=Bi-mat-XYZ'];
const h264 = ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p'];
const aac = ['-c:a', 'aac'];

interface Film {
  /** Name with the extension that says its format to ffmpeg. */
  file: string;
  args: readonly string[];
  mimeType: string;
}

/** Films and recordings as phones, cameras, recorders and programs write them, each telling what it should not. */
export const films: Readonly<Record<string, Film>> = {
  'an MP4 with its table at the end': {
    file: 'a.mp4',
    args: [...picture, ...sound, ...told, ...tracks, ...h264, ...aac],
    mimeType: 'video/mp4',
  },
  'an MP4 with keys and its table first': {
    file: 'b.mp4',
    args: [...picture, ...sound, ...told, ...h264, ...aac, '-movflags', '+faststart+use_metadata_tags'],
    mimeType: 'video/mp4',
  },
  'a fragmented MP4': {
    file: 'c.mp4',
    args: [
      ...picture,
      ...sound,
      ...told,
      ...h264,
      ...aac,
      '-g',
      '3',
      '-movflags',
      '+frag_keyframe+empty_moov',
    ],
    mimeType: 'video/mp4',
  },
  'an MP4 in segments': {
    file: 'd.mp4',
    args: [...picture, ...sound, ...told, ...h264, ...aac, '-g', '3', '-movflags', '+dash+frag_keyframe'],
    mimeType: 'video/mp4',
  },
  'a MOV with a track of time': {
    file: 'e.mov',
    args: [...picture, ...sound, ...told, ...tracks, ...h264, ...aac, '-timecode', '01:02:03:04'],
    mimeType: 'video/mp4',
  },
  'a MOV with keys': {
    file: 'f.mov',
    args: [...picture, ...sound, ...told, ...h264, ...aac, '-movflags', '+use_metadata_tags'],
    mimeType: 'video/mp4',
  },
  'an M4A': { file: 'g.m4a', args: [...sound, ...told, ...aac], mimeType: 'audio/mp4' },
  'a WebM': {
    file: 'h.webm',
    args: [
      ...picture,
      ...sound,
      ...told,
      '-metadata:s:v',
      'title=Bi-mat-XYZ',
      '-c:v',
      'libvpx',
      '-c:a',
      'libvorbis',
    ],
    mimeType: 'video/webm',
  },
  'a WebM that was never finished': {
    file: 'i.webm',
    args: [...sound, ...told, '-c:a', 'libopus', '-live', '1'],
    mimeType: 'audio/webm',
  },
  'an Ogg with Opus': { file: 'j.opus', args: [...sound, ...told, '-c:a', 'libopus'], mimeType: 'audio/ogg' },
  'an Ogg with Vorbis': {
    file: 'k.ogg',
    args: [...sound, ...told, '-c:a', 'libvorbis'],
    mimeType: 'audio/ogg',
  },
  'an MP3 with tags before and after': {
    file: 'l.mp3',
    args: [...sound, ...told, '-c:a', 'libmp3lame', '-write_id3v1', '1'],
    mimeType: 'audio/mpeg',
  },
  'a WAV': { file: 'm.wav', args: [...sound, ...told], mimeType: 'audio/wav' },
};

/** Makes one of them in a folder. */
export function makeFilm(folder: string, { file, args }: Film): Buffer {
  const path = join(folder, file);
  execFileSync('ffmpeg', ['-v', 'error', '-y', ...args, path]);
  return readFileSync(path);
}

/** Check sum over all pictures and all sound of a file, decoded. @throws when it cannot be decoded to its end */
export function decode(path: string): string {
  const args = ['-v', 'error', '-xerror', '-i', path, '-map', '0:v:0?', '-map', '0:a:0?', '-f', 'md5', '-'];
  return execFileSync('ffmpeg', args, { encoding: 'utf8' }).trim();
}
