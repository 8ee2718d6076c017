import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';

/**
 * What a library of Debian's Python makes of texts.
 * @param script beside this file: paths on standard input, one a line; JSON on standard output, one text a line
 * @param texts by address
 * @throws with what the script said when it fails
 */
export function readInPython<Read>(script: string, texts: ReadonlyMap<string, string>): Map<string, Read> {
  const folder = makeTemporaryFolder();
  const paths = [...texts.values()].map((text, index) => {
    const path = join(folder.path, String(index));
    writeFileSync(path, text);
    return path;
  });
  const { stdout, stderr, status } = spawnSync('/usr/bin/python3', [join(import.meta.dirname, script)], {
    input: paths.join('\n'),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  folder.remove();
  if (status !== 0) throw new Error(`${script} failed: ${stderr}`);
  const lines = stdout.trimEnd().split('\n');
  return new Map([...texts.keys()].map((address, at) => [address, JSON.parse(lines[at] ?? '') as Read]));
}
