import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { isTurnsFull, Turns } from '../../cms/documents/media/outside/turns.ts';
import { runLimited } from '../../cms/documents/media/outside/run-limited.ts';
import { makeFolderForTest } from '../support/temporary-folder.ts';

const roomy = { cpuSeconds: 60, memoryMegabytes: 2_000, fileMegabytes: 10 };

describe('the turns of works on strangers’ files', () => {
  /** Works that end when they are told to, and who began. */
  function open(limits = { atOnce: 2, waitingOfOne: 2, waitingOfAll: 3 }) {
    const turns = new Turns(limits);
    const begun: string[] = [];
    const ends = new Map<string, () => void>();
    const ask = (user: string, name: string, signal?: AbortSignal) =>
      turns.run(user, signal, async () => {
        begun.push(name);
        await new Promise<void>((resolve) => ends.set(name, resolve));
      });
    return { begun, ask, end: (name: string) => ends.get(name)?.() };
  }

  test('does one of a user at a time, and few in all', async () => {
    const { begun, ask, end } = open();
    const works = [ask('lan', 'lan 1'), ask('lan', 'lan 2'), ask('minh', 'minh 1'), ask('hoa', 'hoa 1')];
    await vi.waitFor(() => expect(begun).toEqual(['lan 1', 'minh 1']));
    end('minh 1');
    await vi.waitFor(() => expect(begun).toEqual(['lan 1', 'minh 1', 'hoa 1']));
    end('lan 1');
    await vi.waitFor(() => expect(begun.at(-1)).toBe('lan 2'));
    end('lan 2');
    end('hoa 1');
    await Promise.all(works);
  });

  test('refuses who waits with too much, and everybody when too much waits', async () => {
    const { begun, ask, end } = open();
    const works = [ask('lan', 'a'), ask('lan', 'b'), ask('lan', 'c')];
    const more = await ask('lan', 'd').catch((error: unknown) => error);
    expect(isTurnsFull(more) && more.of).toBe('one');
    works.push(ask('minh', 'e'), ask('hoa', 'f'));
    const late = await ask('an', 'g').catch((error: unknown) => error);
    expect(isTurnsFull(late) && late.of).toBe('all');
    await vi.waitFor(() => expect(begun).toEqual(['a', 'e']));
    for (const name of ['a', 'e', 'f', 'b', 'c']) {
      await vi.waitFor(() => expect(begun).toContain(name));
      end(name);
    }
    await Promise.all(works);
  });

  test('forgets who gave up waiting, and goes on after a failure', async () => {
    const { begun, ask, end } = open();
    const abort = new AbortController();
    const first = ask('lan', 'a');
    const second = ask('lan', 'b', abort.signal);
    abort.abort(new Error('thôi'));
    await expect(second).rejects.toThrow('thôi');
    const turns = new Turns({ atOnce: 1, waitingOfOne: 1, waitingOfAll: 1 });
    await expect(turns.run('lan', undefined, () => Promise.reject(new Error('hỏng')))).rejects.toThrow(
      'hỏng',
    );
    expect(await turns.run('lan', undefined, () => Promise.resolve('được'))).toBe('được');
    end('a');
    await first;
    expect(begun).toEqual(['a']);
  });
});

describe('a program within limits', () => {
  const run = (script: string, more: Partial<Parameters<typeof runLimited>[0]> = {}) =>
    runLimited({
      command: [process.execPath, '-e', script],
      limits: roomy,
      timeoutMs: 60_000,
      folder: makeFolderForTest(),
      ...more,
    });

  test('knows nothing of the secrets of the process that starts it', async () => {
    process.env.PAYLOAD_SECRET = 'a-secret-that-only-tests-know-0123456789';
    const { output } = await run('console.log(JSON.stringify(process.env))');
    expect(Object.keys(JSON.parse(output) as object)).not.toContain('PAYLOAD_SECRET');
    expect(output).not.toContain('a-secret-that-only-tests-know');
  });

  test('ends at its limit of memory, also where it is no memory of Node', async () => {
    const { code } = await run('const all = []; for (;;) all.push(Buffer.alloc(50_000_000, 1));');
    expect(code).not.toBe(0);
  });

  test('ends at its limit of processor time', async () => {
    const started = Date.now();
    const { code } = await run('for (;;);', { limits: { ...roomy, cpuSeconds: 1 } });
    expect(code).not.toBe(0);
    expect(Date.now() - started).toBeLessThan(50_000);
  });

  test('cannot fill the disk', async () => {
    const folder = makeFolderForTest();
    const script = `require('fs').writeFileSync('day', Buffer.alloc(12_000_000))`;
    expect((await run(script, { folder })).code).not.toBe(0);
    expect(readFileSync(join(folder, 'day')).length).toBeLessThanOrEqual(10 * 1_048_576);
  });

  test('is killed after its time with all that it started, whatever it says to being asked', async () => {
    const folder = makeFolderForTest();
    const script = `
      process.on('SIGTERM', () => {});
      const child = require('child_process').spawn('sleep', ['1000']);
      require('fs').writeFileSync('pid', String(child.pid));
      setInterval(() => {}, 1000);`;
    const { code, isTimedOut } = await run(script, { folder, timeoutMs: 3_000 });
    expect({ code, isTimedOut }).toEqual({ code: null, isTimedOut: true });
    const pid = readFileSync(join(folder, 'pid'), 'utf8');
    await vi.waitFor(() => expect(isAlive(pid)).toBe(false), 20_000);
  });

  test('is killed when its work is given up', async () => {
    const abort = new AbortController();
    const folder = makeFolderForTest();
    const script = `require('fs').writeFileSync('pid', String(process.pid)); setInterval(() => {}, 1000);`;
    const running = run(script, { folder, signal: abort.signal });
    await vi.waitFor(() => expect(readFileSync(join(folder, 'pid'), 'utf8')).not.toBe(''), 20_000);
    abort.abort(new Error('thôi'));
    await expect(running).rejects.toThrow('thôi');
    const pid = readFileSync(join(folder, 'pid'), 'utf8');
    await vi.waitFor(() => expect(isAlive(pid)).toBe(false), 20_000);
  });
});

/** A dead process may still be listed until somebody asks how it ended. */
function isAlive(pid: string): boolean {
  if (!existsSync(`/proc/${pid}/stat`)) return false;
  return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
}
