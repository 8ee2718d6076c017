import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { basename } from 'node:path';
import { fileAddress, type MediaDocument } from '#contract/media.ts';
import { MadeFiles, type MadeFilesOptions } from '../publisher/queue/made-files.ts';
import { getLightForms, lightFolder, type LightForm } from './light-forms.ts';

interface WantedForm {
  name: string;
  media: MediaDocument;
  form: LightForm;
}

export interface LightMediaOptions extends Pick<
  MadeFilesOptions<WantedForm>,
  'folder' | 'getRelease' | 'onError' | 'onComplete' | 'onProgress'
> {
  edition: { allMedia(): Iterable<MediaDocument> };
  /** File of a public name of media. */
  pathOf(name: string): string;
}

/** True when this machine can make light forms. Debian's ffmpeg has all that is needed. */
export function hasFfmpeg(): Promise<boolean> {
  return new Promise((resolve) => {
    const ffmpeg = spawn('ffmpeg', ['-version'], { stdio: 'ignore' });
    ffmpeg.once('error', () => resolve(false));
    ffmpeg.once('close', (code) => resolve(code === 0));
  });
}

/** Light forms of every public recording and film, made at the lowest priority; small ones first. */
export function makeLightMedia({ edition, pathOf, ...options }: LightMediaOptions): MadeFiles<WantedForm> {
  return new MadeFiles<WantedForm>({
    ...options,
    publicFolder: lightFolder,
    rest: 0.5,
    compare: (a, b) => (a.form.height ?? 0) - (b.form.height ?? 0),
    findWanted: () =>
      [...edition.allMedia()].flatMap((media) =>
        getLightForms(media).map((form) => ({ name: form.name, media, form })),
      ),
    make: (path, { media, form }, signal) =>
      encode(pathOf(basename(fileAddress(media.file))), path, form, signal),
  });
}

async function encode(input: string, output: string, form: LightForm, signal: AbortSignal): Promise<void> {
  if (!existsSync(input))
    throw new Error(`Chưa có tệp gốc “${basename(input)}” để làm bản nhẹ “${form.name}”.`);
  const given = ['-nostdin', '-v', 'error', '-y', '-threads', '1', '-i', input, '-map_metadata', '-1'];
  const ffmpeg = spawn('ffmpeg', [...given, ...form.encode, output], {
    stdio: ['ignore', 'ignore', 'pipe'],
    signal,
  });
  let said = '';
  ffmpeg.stderr.on('data', (part: Buffer) => (said = (said + part.toString()).slice(-500)));
  if (ffmpeg.pid !== undefined) setPriority(ffmpeg.pid, constants.priority.PRIORITY_LOW);
  const [code] = (await once(ffmpeg, 'close')) as [number | null];
  if (code !== 0)
    throw new Error(`ffmpeg không làm được bản nhẹ “${form.name}”: ${said.trim() || String(code)}`);
}
