import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';

/** What python-docx and openpyxl find in one or two files. Lengths in cm; margins top, bottom, left, right. */
export interface OfficeFiles {
  page: number[];
  margins: number[];
  firstPageDiffers: boolean;
  font: string[];
  paragraphs: string[];
  tables: string[][][];
  sheets: Record<string, (string | number | null)[][]>;
}

/** Opens them as the programs of an office that gets them do. */
export function readOfficeFiles(docx: Uint8Array, xlsx?: Uint8Array): OfficeFiles {
  const folder = makeTemporaryFolder();
  const files = [docx, ...(xlsx ? [xlsx] : [])];
  const paths = files.map((bytes, index) => {
    const path = join(folder.path, `report.${index === 0 ? 'docx' : 'xlsx'}`);
    writeFileSync(path, bytes);
    return path;
  });
  const reader = join(import.meta.dirname, 'read-office.py');
  const { stdout, stderr, status } = spawnSync('/usr/bin/python3', [reader, ...paths], { encoding: 'utf8' });
  folder.remove();
  if (status !== 0) throw new Error(`The files could not be read: ${stderr}`);
  return JSON.parse(stdout) as OfficeFiles;
}
