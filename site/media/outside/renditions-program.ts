/**
 * Makes all public forms of a picture in the folder that it runs in: `renditions-program.ts <job as JSON>`. What goes wrong
 * is one line of JSON, with the code of the system where it has one.
 */
import { writeSync } from 'node:fs';
import { makeForms, type RenditionJob } from './make-forms.ts';

try {
  await makeForms(JSON.parse(process.argv[2] ?? '{}') as RenditionJob);
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  writeSync(1, JSON.stringify({ code, message }));
}
