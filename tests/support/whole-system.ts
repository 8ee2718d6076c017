import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { findFreePort } from '../../scripts/free-port.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

export interface WholeSystem {
  readonly site: string;
  readonly cms: string;
  readonly dataDir: string;
  /** All that the start command has said so far. */
  readonly output: () => string;
  readonly pid: number;
  stop(): Promise<void>;
}

export const administrator = { email: 'quan-tri@guongsang.test', password: 'mat-khau-chi-de-thu-nghiem' };

/** Of a system in which nobody looks at share images, light media, packs and compressed forms: they take minutes of the processor. */
export const unhurried = { BACKGROUND_REST: '300' };

interface Options {
  /** Start again on the data of an earlier system. */
  readonly dataDir?: string;
  readonly args?: readonly string[];
  /** Variables that differ from those of every system here. */
  readonly surroundings?: Readonly<Record<string, string>>;
}

/** `npm start` on a data folder and ports of its own; resolves when the box with the addresses is printed. */
export async function startWholeSystem({
  dataDir,
  args = [],
  surroundings = {},
}: Options = {}): Promise<WholeSystem> {
  const folder = dataDir === undefined ? makeTemporaryFolder() : undefined;
  const data = dataDir ?? folder?.path ?? '';
  const [sitePort, cmsPort] = [await findFreePort(), await findFreePort()];
  const child = spawn(process.execPath, ['scripts/start.ts', ...args], {
    env: {
      ...process.env,
      DATA_DIR: data,
      SITE_PORT: `${sitePort}`,
      CMS_PORT: `${cmsPort}`,
      ADMIN_EMAIL: administrator.email,
      ADMIN_PASSWORD: administrator.password,
      DATABASE_URL: '',
      PUBLIC_URL: `http://localhost:${sitePort}`,
      CMS_URL: `http://localhost:${cmsPort}`,
      ...surroundings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = collectOutput(child);
  await waitForBanner(child, said);
  return {
    site: `http://localhost:${sitePort}`,
    cms: `http://localhost:${cmsPort}`,
    dataDir: data,
    output: () => said.text,
    pid: child.pid ?? 0,
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
      folder?.remove();
    },
  };
}

function collectOutput(child: ChildProcess): { text: string } {
  const said = { text: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => (said.text += chunk.toString()));
  }
  return said;
}

async function waitForBanner(child: ChildProcess, said: { text: string }): Promise<void> {
  const ready = new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', () => said.text.includes('Ctrl-C để dừng.') && resolve());
    child.once('exit', (code) => reject(new Error(`start left with ${code}:\n${said.text}`)));
  });
  await ready;
}
