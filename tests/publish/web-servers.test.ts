import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { feedFormats, storyAddress } from '#contract/address.ts';
import { findFreePort } from '../../scripts/free-port.ts';
import { findProgram } from '../../scripts/test-programs/find-program.ts';
import { testPrograms } from '../../scripts/test-programs/test-programs.ts';
import { packAddress } from '../../site/edition/press-pack-address.ts';
import { applyRows } from '../../site/publisher/worker/apply-rows.ts';
import { createPublicServer } from '../../site/server/public-server.ts';
import { makeHome, makeSection, makeSettings, makeStory, toId } from '../support/make-documents.ts';
import { isLacking } from '../support/needed-programs.ts';
import { makeFolderForTest } from '../support/temporary-folder.ts';
import { makePublisher, makeRow } from './support/make-publisher.ts';

const [nginxSample = '', caddySample = ''] = [
  ...readFileSync('site/README.md', 'utf8')
    .split('### 2.')[1]!
    .matchAll(/```(?:nginx)?\n(.*?)```/gs),
].map(([, sample = '']) => sample);

const story = (name: string, slug = name) => makeStory({ id: toId(name), slug, title: `Bài ${name}` });
const kept = storyAddress(story('con'));
const withdrawn = storyAddress(story('da-rut'));
const moved = storyAddress(story('cu'));

let tree: string;
let own: ReturnType<typeof createPublicServer>;
const running: (() => Promise<unknown> | void)[] = [];

beforeEach(async () => {
  const publisher = makePublisher({ dataDir: makeFolderForTest() });
  const documents = [makeSettings(), makeHome(), makeSection(), story('con'), story('da-rut'), story('cu')];
  await applyRows(
    publisher,
    documents.map((document) => makeRow(document)),
  );
  await applyRows(publisher, [
    makeRow(story('da-rut'), 'withdrawn'),
    makeRow({ ...story('cu', 'moi'), previousSlugs: ['cu'] }),
  ]);
  await publisher.renderAll(
    () => false,
    () => Promise.resolve(),
  );
  tree = publisher.folder.current;
  return () => publisher.close();
});

afterEach(async () => {
  while (running.length) await running.pop()?.();
});

/** Our own server, which the samples ask where a page moved. @returns its port */
async function startOwn(): Promise<number> {
  own = createPublicServer({ tree });
  await new Promise<void>((resolve) => own.listen(0, '127.0.0.1', resolve));
  running.push(stopOwn);
  return (own.address() as AddressInfo).port;
}

function stopOwn(): Promise<unknown> {
  own.closeAllConnections();
  return new Promise((resolve) => own.close(resolve));
}

/** Runs a server until the test ends. @returns its origin, once it answers */
async function start(program: string, args: string[], port: number): Promise<string> {
  const child: ChildProcess = spawn(findProgram(program) ?? program, args, {
    stdio: 'ignore',
    env: { ...process.env, HOME: makeFolderForTest() },
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  running.push(() => {
    child.kill();
    return ended;
  });
  const origin = `http://127.0.0.1:${port}`;
  await expect
    .poll(
      () =>
        fetch(origin, { redirect: 'manual' }).then(
          ({ status }) => status,
          () => 0,
        ),
      { timeout: 200_000 },
    )
    .toBe(302);
  return origin;
}

async function startNginx(ownPort: number): Promise<string> {
  const [port, folder] = [await findFreePort(), makeFolderForTest()];
  const sample = nginxSample
    .replace('  listen 443 ssl;\n  http2 on;', `  listen 127.0.0.1:${port};`)
    .replace(/.*brotli_static.*/, '')
    .replace(/root .*;/, `root ${tree};`)
    .replace('127.0.0.1:4321', `127.0.0.1:${ownPort}`);
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const file = join(folder, 'nginx.conf');
  writeFileSync(
    file,
    `user root;\ndaemon off;\npid ${folder}/pid;\nerror_log ${folder}/error.log;\nevents {}\nhttp {\naccess_log off;\n${places.join('\n')}\n${sample}}\n`,
  );
  return start('nginx', ['-c', file, '-e', join(folder, 'error.log')], port);
}

async function startCaddy(ownPort: number): Promise<string> {
  const port = await findFreePort();
  const file = join(makeFolderForTest(), 'Caddyfile');
  const sample = caddySample
    .replace('guong.example.vn {', `http://127.0.0.1:${port} {`)
    .replace(/root \* .*/, `root * ${tree}`)
    .replace('127.0.0.1:4321', `127.0.0.1:${ownPort}`);
  writeFileSync(file, `{\n\tadmin off\n}\n${sample}`);
  return start('caddy', ['run', '--adapter', 'caddyfile', '--config', file], port);
}

const servers = [
  ['nginx', startNginx],
  ['caddy', startCaddy],
] as const;

for (const [program, run] of servers) {
  describe.skipIf(isLacking(program))(`${testPrograms[program].name} as documented`, () => {
    test('answers 410 for what was withdrawn and 301 for what moved, as our own server does', async () => {
      const origin = await run(await startOwn());
      const ask = (path: string) => fetch(origin + path, { redirect: 'manual' });
      const gone = await ask(withdrawn);
      expect([gone.status, await gone.text()]).toEqual([
        410,
        readFileSync(join(tree, withdrawn, 'index.html'), 'utf8'),
      ]);
      const away = await ask(moved);
      expect([away.status, away.headers.get('location')]).toEqual([301, storyAddress(story('cu', 'moi'))]);
      expect((await ask(packAddress(toId('da-rut')))).status).toBe(410);
      expect((await ask(`${withdrawn}dang-lai/`)).status).toBe(410);
      expect((await ask(kept)).status).toBe(200);
      expect((await ask('/vi/bai/khong-co/')).status).toBe(404);
      for (const hidden of ['/status.json', `${withdrawn}_.410`, `${moved}_.301`]) {
        expect((await ask(hidden)).status, hidden).toBe(404);
      }
      const shared = await fetch(`${origin}/vi/rss.xml`, { method: 'OPTIONS' });
      expect([shared.status, shared.headers.get('access-control-allow-origin')]).toEqual([204, '*']);
      expect(shared.headers.get('access-control-allow-headers')).toContain('If-None-Match');
      for (const { file, type } of Object.values(feedFormats)) {
        const { headers } = await ask(`/vi/${file}`);
        expect(headers.get('content-type')).toContain(type);
        expect(headers.get('access-control-allow-origin')).toBe('*');
      }
      await stopOwn();
      const forward = await ask(moved);
      expect([forward.status, await forward.text()]).toEqual([
        200,
        readFileSync(join(tree, moved, 'index.html'), 'utf8'),
      ]);
    });
  });
}
