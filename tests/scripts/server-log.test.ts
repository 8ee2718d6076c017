import { appendFileSync, closeSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { watchLog } from '../../scripts/postgres/server-log.ts';
import { makeFolderForTest } from '../support/temporary-folder.ts';

test('a log that grows while the server runs is moved aside, and the server writes on', async () => {
  const path = join(makeFolderForTest(), 'server.log');
  const server = openSync(path, 'a');
  const unwatch = watchLog(path, 20);
  try {
    writeSync(server, 'ít dòng\n');
    appendFileSync(path, Buffer.alloc(11 * 1024 * 1024, 'x'));
    await vi.waitFor(() => expect(statSync(`${path}.1`).size).toBeGreaterThan(11 * 1024 * 1024), 10_000);
    await vi.waitFor(() => expect(statSync(path).size).toBe(0), 10_000);
    writeSync(server, 'dòng sau\n');
    expect(readFileSync(path, 'utf8')).toBe('dòng sau\n');
    expect(readFileSync(`${path}.1`, 'utf8')).toMatch(/^ít dòng\n/);
  } finally {
    unwatch();
    closeSync(server);
  }
});
