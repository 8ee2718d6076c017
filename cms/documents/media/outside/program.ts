/**
 * Runs one task on a stranger's file: `program.ts <task> <options as JSON>`. Writes what it gives, or why the file is not
 * taken, as one line of JSON. What the task makes goes into files of the folder that it runs in.
 */
import { writeSync } from 'node:fs';
import { FileRefusal } from '../reading/file-refusal.ts';
import { tasks, type TaskAnswer, type TaskName } from './tasks.ts';

async function answer(name: string, options: string): Promise<TaskAnswer> {
  const task = tasks[name as TaskName] as (options: unknown) => Promise<unknown>;
  try {
    return { value: await task(JSON.parse(options)) };
  } catch (error) {
    if (error instanceof FileRefusal) return { refusal: error.message };
    throw error;
  }
}

const [, , name = '', options = '{}'] = process.argv;
writeSync(1, JSON.stringify(await answer(name, options)));
