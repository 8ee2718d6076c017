import { z } from 'zod';
import { demuxers, guardInput, isPlayable, type Demuxer } from '#contract/media-formats.ts';
import { inputName } from './outside/private-folder.ts';
import { LimitedError, runLimited } from './outside/run-limited.ts';

const limits = { cpuSeconds: 60, memoryMegabytes: 2_000, fileMegabytes: 1 };
const timeoutMs = 120_000;
const all = [...new Set(Object.values(demuxers))];
const answerShape = z.object({ format: z.object({ format_name: z.string() }) });

/**
 * The demuxer for a file in a private folder: that of what it is stored as.
 * @throws LimitedError when it is stored as nothing that ffmpeg may read, or ffprobe takes it for something else
 */
export async function findDemuxer(folder: string, extension: string, signal: AbortSignal): Promise<Demuxer> {
  if (!isPlayable(extension)) throw new LimitedError(`“.${extension}” không phải loại tiếng, hình được nhận`);
  const shown = ['-show_entries', 'format=format_name', '-of', 'json'];
  const quiet = ['-hide_banner', '-v', 'error'];
  const command = ['ffprobe', ...quiet, ...guardInput(all), ...shown, `file:${inputName}`];
  const output = await runLimited({ command, limits, timeoutMs, folder, signal });
  const { format } = answerShape.parse(JSON.parse(output));
  const demuxer = demuxers[extension];
  if (format.format_name.split(',').includes(demuxer)) return demuxer;
  throw new LimitedError(`tệp lưu là “.${extension}” nhưng bên trong là ${format.format_name}`);
}
