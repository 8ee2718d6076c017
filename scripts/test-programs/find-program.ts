import { delimiter, join } from 'node:path';
import { isExecutable } from '../is-executable.ts';

/** Where servers lie, which an ordinary user's PATH leaves out. */
const SERVERS = '/usr/sbin';

/** Path of a program that this user can run, by its name, as a shell would find it. */
export function findProgram(name: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), SERVERS];
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}
