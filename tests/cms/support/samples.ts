import { readFileSync } from 'node:fs';

/** A file as people really hand it in, from `tests/cms/data`. */
export function readSample(name: string): Buffer {
  return readFileSync(new URL(`../data/${name}`, import.meta.url));
}
