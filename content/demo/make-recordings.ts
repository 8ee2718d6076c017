/**
 * Speaks what citizens of the demonstration say (`sources/records`), the audio stories and the articles marked `listen: yes`, and films the video stories of `texts/` into `records/` and `media/`, by espeak-ng and ffmpeg:
 * `node content/demo/make-recordings.ts [name…]`; without names, those that are not there yet.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { mediaFolder, recordingsFile, recordsFolder } from './compose/folders.ts';
import { type MadeRecording, readRecordings } from './compose/recordings.ts';
import { getSpokenLines, getSpokenParts } from './compose/spoken.ts';
import { readStorySources, splitField, type StorySource } from './compose/story-source.ts';
import { illustrations } from './sources/illustrations.ts';
import { spoken as said } from './sources/records/nominations.ts';

const frameRate = 15;
const pause = 0.45;
const size = { width: 640, height: 360 };
const quiet = ['-nostdin', '-hide_banner', '-loglevel', 'error', '-y'];
const stories = readStorySources();
const folder = mkdtempSync(join(tmpdir(), 'demo-recordings-'));
const ffmpeg = (...options: string[]) => execFileSync('ffmpeg', [...quiet, ...options]);
/** Options that read a file as what it is, and nothing else. A list of parts reads those too. */
const read = (format: string, file: string, ...parts: string[]) =>
  ['-protocol_whitelist', 'file', '-format_whitelist', [format, ...parts].join(','), '-f', format, '-i', file];
const demuxers: Record<string, string> = { '.wav': 'wav', '.mp3': 'mp3', '.mp4': 'mov' };

function measure(file: string): number {
  const entry = ['-v', 'error', '-show_entries', 'format=duration', '-of', 'csv=p=0', ...read(demuxers[extname(file)] ?? '', file)];
  return Number(execFileSync('ffprobe', entry, { encoding: 'utf8' }));
}

/** Speaks each line into its own file, with a pause after it. @returns the files with their seconds. */
function speak(lines: readonly string[], words: number) {
  return lines.map((line, index) => {
    const raw = join(folder, `raw-${index}.wav`);
    const file = join(folder, `line-${index}.wav`);
    execFileSync('espeak-ng', ['-v', 'vi', '-s', String(words), '-p', '42', '-w', raw], { input: line });
    ffmpeg(...read('wav', raw), '-af', `apad=pad_dur=${pause}`, '-ar', '22050', '-ac', '1', file);
    return { file, duration: measure(file) };
  });
}

function joinParts(files: readonly string[], output: string, options: readonly string[]) {
  const parts = demuxers[extname(files[0] ?? '')] ?? '';
  const list = join(folder, 'list.txt');
  writeFileSync(list, files.map((file) => `file '${file}'`).join('\n'));
  ffmpeg('-safe', '0', ...read('concat', list, parts), ...options, output);
}

function toClock(seconds: number): string {
  return `${new Date(Math.round(seconds * 1000)).toISOString().slice(11, 23)}`;
}

function writeCaptions(story: StorySource, language: string, durations: readonly number[]) {
  let at = 0;
  const cues = story.narration.map((line, index) => {
    const from = at;
    at += durations[index] ?? 0;
    return `${index + 1}\n${toClock(from)} --> ${toClock(at - 0.1)}\n${line}\n`;
  });
  const name = story.name.replace(/\.en$/, '');
  writeFileSync(join(mediaFolder, `${name}.${language}.vtt`), `WEBVTT\n\n${cues.join('\n')}`);
}

/** Reads an article aloud. @returns its seconds, and those at which each part begins and ends */
function recordReading(story: StorySource): MadeRecording {
  const parts = getSpokenParts(story);
  const spoken = speak(parts.map(({ line }) => line), 170);
  let at = 0;
  const timings = parts.map(({ part }, index) => {
    const from = at;
    at += spoken[index]?.duration ?? 0;
    return { part, from: Number(from.toFixed(2)), to: Number(at.toFixed(2)) };
  });
  return { duration: writeSound(join(mediaFolder, `${story.name}.mp3`), spoken), timings };
}

function recordAudio(story: StorySource): MadeRecording {
  return { duration: writeSound(join(mediaFolder, `${story.name}.mp3`), speak(getSpokenLines(story), 178)) };
}

/** @returns the seconds of the sound file */
function writeSound(output: string, parts: ReturnType<typeof speak>): number {
  joinParts(parts.map((part) => part.file), output, ['-c:a', 'libmp3lame', '-b:a', '40k', '-ac', '1', '-bitexact', '-map_metadata', '-1']);
  return Number(measure(output).toFixed(1));
}

const findPicture = (slug: string) => join(mediaFolder, `${slug}.${illustrations.some((one) => one.slug === slug) ? 'webp' : 'jpg'}`);

/** A slow move over one picture, to the left or to the right by turns. */
function filmPicture(picture: string, seconds: number, index: number): string {
  const output = join(folder, `film-${index}.mp4`);
  const frames = Math.max(1, Math.round(seconds * frameRate));
  const share = `${index % 2 ? '(1-' : '('}on/${frames})`;
  const move = `zoompan=z=1.12:x='(iw-iw/zoom)*${share}':y='(ih-ih/zoom)/2':d=${frames}:s=${size.width}x${size.height}:fps=${frameRate}`;
  const filter = `scale=1920:1080:force_original_aspect_ratio=increase,crop=1920:1080,${move},format=yuv420p`;
  ffmpeg('-pattern_type', 'none', ...read('image2', findPicture(picture)), '-vf', filter, '-frames:v', String(frames), '-c:v', 'libx264', '-profile:v', 'baseline', '-crf', '33', '-preset', 'slow', '-an', output);
  return output;
}

function recordVideo(story: StorySource) {
  const spoken = speak(story.narration, 170);
  const pictures = splitField(story, 'pictures');
  const films = spoken.map((part, index) => filmPicture(pictures[index % pictures.length] ?? '', part.duration, index));
  const voice = join(folder, 'voice.wav');
  const film = join(folder, 'film.mp4');
  joinParts(spoken.map((part) => part.file), voice, ['-c', 'copy']);
  joinParts(films, film, ['-c', 'copy']);
  const output = join(mediaFolder, `${story.name}.mp4`);
  ffmpeg(...read('mov', film), ...read('wav', voice), '-c:v', 'copy', '-c:a', 'aac', '-b:a', '40k', '-ac', '1', '-shortest', '-movflags', '+faststart', '-bitexact', '-map_metadata', '-1', output);
  const durations = spoken.map((part) => part.duration);
  writeCaptions(story, 'vi', durations);
  const english = stories.find((other) => other.name === `${story.name}.en`);
  if (english) writeCaptions(english, 'en', durations);
  return { duration: Number(measure(output).toFixed(1)), ...size };
}

const wanted = new Set(process.argv.slice(2));
const makers: Record<string, (story: StorySource) => MadeRecording> = { audio: recordAudio, video: recordVideo };
const recordings = readRecordings();
for (const story of stories) {
  const record = story.fields['listen'] === 'yes' ? recordReading : makers[story.fields['format'] ?? ''];
  if (!record) continue;
  if (wanted.size > 0 ? !wanted.has(story.name) : recordings[story.name]) continue;
  recordings[story.name] = record(story);
  console.log(story.name, recordings[story.name]);
}
for (const [name, lines] of Object.entries(said)) {
  const output = join(recordsFolder, `${name}.mp3`);
  if (wanted.size > 0 ? wanted.has(name) : !existsSync(output)) console.log(name, writeSound(output, speak(lines, 165)));
}
rmSync(folder, { recursive: true });
writeFileSync(recordingsFile, `${JSON.stringify(recordings, Object.keys(recordings).sort().concat(['duration', 'width', 'height', 'timings', 'part', 'from', 'to']), 2)}\n`);
