/**
 * Makes the form of a picture that newspapers print: `print-program.ts <job as JSON>` in the folder of the picture. What
 * goes wrong is one line of JSON, with the code of the system where it has one.
 */
import { writeSync } from 'node:fs';
import { makePrint, type PrintJob } from './make-print.ts';

try {
  await makePrint(JSON.parse(process.argv[2] ?? '{}') as PrintJob);
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  writeSync(1, JSON.stringify({ code, message }));
}
