import { resolve } from 'node:path';
import type { PayloadRequest } from 'payload';
import { isTurnsFull, Turns } from './turns.ts';
import { runLimited, type LimitedResult } from './run-limited.ts';
import type { TaskAnswer, TaskName, TaskOptions, TaskValue } from './tasks.ts';
import type { WorkFolder } from './work-folder.ts';
import { readEnvironment } from '../../../platform/environment/environment.ts';
import { refusal } from '../../../platform/refusals/refusal.ts';

/** `program.ts`, bundled. Processes of the system begin in the checkout, whatever their own code is bundled to. */
const program = resolve(/* turbopackIgnore: true */ 'cms/dist/outside.mjs');

/** One for the whole process: the bundler makes a copy of this file for every part of the CMS. */
const shared = globalThis as { [key: symbol]: unknown };
const key = Symbol.for('guong-sang.outside-turns');
shared[key] ??= new Turns({ atOnce: 2, waitingOfOne: 20, waitingOfAll: 60 });
const turns = shared[key] as Turns;

/** A photograph of 100 megapixels takes about 15 s of a slow processor and 1 GB. */
const limits = { memoryMegabytes: 3_000, fileMegabytes: 2_000 };

export interface OutsideWork {
  /** Name of the file as its owner calls it, for what is said to him. */
  fileName: string;
  /** Where the task finds and leaves its files, by names without a path. */
  folder: WorkFolder;
}

/**
 * Does a task with a stranger's file outside this process: one of a user at a time and few in all, killed after
 * `UPLOAD_SECONDS`, and when the request is given up.
 * @throws APIError 400 saying why the file is not taken, 429 or 503 when too many wait
 */
export async function runOutside<Name extends TaskName>(
  req: Pick<PayloadRequest, 'user' | 'signal'>,
  task: Name,
  options: TaskOptions<Name>,
  { fileName, folder }: OutsideWork,
): Promise<TaskValue<Name>> {
  const command = nodeCommand(task, options);
  const { uploadSeconds } = readEnvironment();
  const run = {
    command,
    limits: { ...limits, cpuSeconds: uploadSeconds },
    timeoutMs: uploadSeconds * 1_000,
    folder: folder.path,
    signal: req.signal,
  };
  const result = await inTurn(req, fileName, () => runLimited(run));
  return readAnswer(result, task, fileName) as TaskValue<Name>;
}

function nodeCommand(task: TaskName, options: unknown): string[] {
  return [process.execPath, '--max-old-space-size=512', program, task, JSON.stringify(options)];
}

async function inTurn<T>(
  { user, signal }: Pick<PayloadRequest, 'user' | 'signal'>,
  fileName: string,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await turns.run(String(user?.id ?? ''), signal ?? undefined, work);
  } catch (error) {
    if (signal?.aborted) throw refusal(400, `Việc tải tệp “${fileName}” lên đã bị ngắt giữa chừng.`);
    if (!isTurnsFull(error)) throw error;
    throw error.of === 'one'
      ? refusal(429, `Các tệp bạn vừa tải lên còn đang được xử lý. Hãy đợi chúng xong rồi tải “${fileName}”.`)
      : refusal(503, `Đang có quá nhiều tệp chờ xử lý. Hãy tải “${fileName}” lại sau vài phút.`);
  }
}

function readAnswer(result: LimitedResult, task: TaskName, fileName: string): unknown {
  const { code, isTimedOut, output, errors } = result;
  if (isTimedOut || code === null || code > 128) {
    throw refusal(
      400,
      `Tệp “${fileName}” quá nặng để xử lý: quá ${readEnvironment().uploadSeconds} giây hoặc quá nhiều bộ nhớ. Hãy xuất lại tệp cho nhỏ, đơn giản hơn rồi tải lên.`,
    );
  }
  if (code !== 0) throw new Error(`The task “${task}” failed on “${fileName}” (${code}): ${errors}`);
  const answer = JSON.parse(output) as TaskAnswer;
  if ('refusal' in answer) throw refusal(400, answer.refusal);
  return answer.value;
}
