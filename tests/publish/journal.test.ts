import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Journal } from '../../site/files/journal.ts';
import { makeFolderForTest } from '../support/temporary-folder.ts';

function read(path: string): unknown[] {
  const records: unknown[] = [];
  new Journal(path, (record) => records.push(record)).close();
  return records;
}

test('what was appended is read again in order, lines longer than a chunk included', () => {
  const path = join(makeFolderForTest(), 'journal');
  const records = [{ a: 1 }, { long: 'ư'.repeat(1_500_000) }, { b: 2 }];
  const journal = new Journal(path, () => undefined);
  journal.append(records);
  journal.close();
  expect(read(path)).toEqual(records);
});

test('a line cut short by a kill is dropped, and the next one is whole', () => {
  const path = join(makeFolderForTest(), 'journal');
  appendFileSync(path, '{"a":1}\n{"b":');
  const journal = new Journal(path, () => undefined);
  journal.append([{ c: 3 }]);
  journal.close();
  expect(read(path)).toEqual([{ a: 1 }, { c: 3 }]);
});

test('a line that a power cut turned to zeros says nothing', () => {
  const path = join(makeFolderForTest(), 'journal');
  appendFileSync(path, `{"a":1}\n${'\0'.repeat(40)}\n{"b":2}\n`);
  expect(read(path)).toEqual([{ a: 1 }, { b: 2 }]);
});

test('rewriting keeps only what counts', () => {
  const path = join(makeFolderForTest(), 'journal');
  const journal = new Journal(path, () => undefined);
  journal.append([1, 2, 3]);
  journal.rewrite([3]);
  journal.append([4]);
  journal.close();
  expect(readFileSync(path, 'utf8')).toBe('3\n4\n');
});
