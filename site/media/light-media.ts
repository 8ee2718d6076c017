import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { guardInput } from '#contract/media-formats.ts';
import { fileAddress } from '../edition/media-addresses.ts';
import type { MediaDocument } from '#contract/media.ts';
import { MadeFiles, type MadeFilesOptions } from '../background/made-files.ts';
import { findDemuxer } from './find-demuxer.ts';
import { getLightForms, lightFolder, type LightForm } from './light-forms.ts';
import { inPrivateFolder, inputName, outputName } from './outside/private-folder.ts';
import { LimitedError, runLimited } from './outside/run-limited.ts';

interface WantedForm {
  name: string;
  media: MediaDocument;
  form: LightForm;
}

export interface LightMediaOptions extends Pick<
  MadeFilesOptions<WantedForm>,
  'folder' | 'getRelease' | 'onError' | 'onComplete' | 'onProgress' | 'restFactor'
> {
  edition: { allMedia(): Iterable<MediaDocument> };
  /** File of a public name of media. */
  pathOf(name: string): string;
}

/** True when this machine can make light forms. Debian's ffmpeg has all that is needed, ffprobe too. */
export async function hasFfmpeg(): Promise<boolean> {
  const found = await Promise.all(['ffmpeg', 'ffprobe'].map(canRun));
  return found.every(Boolean);
}

function canRun(program: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, ['-version'], { stdio: 'ignore' });
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
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
    make: (path, wanted, signal) =>
      encode(pathOf(basename(fileAddress(wanted.media.file))), path, wanted, signal),
  });
}

/** Film of a telephone is made within its own length by a slow processor; ten times that is an attack. */
function getLimits({ duration = 7_200 }: MediaDocument) {
  const seconds = Math.ceil(600 + 10 * duration);
  return {
    limits: { cpuSeconds: seconds, memoryMegabytes: 3_000, fileMegabytes: 4_000 },
    timeoutMs: 2_000 * seconds,
  };
}

/** Makes a form of a file that lies alone in a folder of its own, where ffmpeg reads the format that it is stored as. */
async function encode(
  input: string,
  output: string,
  { form, media }: WantedForm,
  signal: AbortSignal,
): Promise<void> {
  if (!existsSync(input))
    throw new Error(`Chưa có tệp gốc “${basename(input)}” để làm bản nhẹ “${form.name}”.`);
  const { extension } = media.file;
  await inPrivateFolder(`${output}.viec`, input, async (folder) => {
    try {
      const demuxer = await findDemuxer(folder, extension, signal);
      const given = ['-nostdin', '-hide_banner', '-v', 'error', '-threads', '1'];
      const read = [...guardInput([demuxer]), '-f', demuxer, '-i', `file:${inputName}`];
      const made = ['-map_metadata', '-1', '-sn', '-dn', ...form.encode, `file:${outputName}`];
      const command = ['ffmpeg', ...given, ...read, ...made];
      await runLimited({ command, ...getLimits(media), folder, signal });
    } catch (error) {
      if (!(error instanceof LimitedError)) throw error;
      throw new Error(`ffmpeg không làm được bản nhẹ “${form.name}”: ${error.message}`, { cause: error });
    }
    await rename(join(folder, outputName), output);
  });
}
