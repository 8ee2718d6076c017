import { workerFlags } from '../memory-flags.ts';
import { runService, type Service } from './service.ts';
import { makeCmsCheck } from './cms-check.ts';
import { watchHealth } from './watch-health.ts';
import type { SystemOptions } from './system-options.ts';
import { toReachable } from './reachable.ts';
import { answersWell, waitUntil } from './wait-until.ts';

const MOST_DEATHS = 3;
const READY_MS = 180_000;
/** The first start makes every picture of the demo edition in all its sizes; a slow machine needs its time for that. */
const FIRST_EDITION_MS = 3_600_000;

/**
 * Starts the public server, the worker and the CMS, and waits until each answers. They are stopped the other way
 * round: first nobody can edit, then nothing is published, then nothing is served.
 */
export async function startServices(system: SystemOptions, environment: NodeJS.ProcessEnv): Promise<void> {
  const { config, stack, say, signal } = system;
  const start = (
    name: string,
    script: readonly string[],
    write = (line: string) => say(name, line),
  ): Service => {
    const service = runService({ name, script, environment, write });
    stack.add(name, service.stop);
    return service;
  };
  let isWorkerReady = false;
  const server = start('trang công cộng', ['scripts/serve.ts']);
  const worker = start('xuất bản', [...workerFlags, 'scripts/worker.ts'], (line) => {
    if (line.includes('worker ready')) isWorkerReady = true;
    say('xuất bản', line);
  });
  const cms = start('trang biên tập', [
    'node_modules/next/dist/bin/next',
    'start',
    'cms',
    '-p',
    `${config.cmsPort}`,
    '-H',
    config.cmsHost,
  ]);
  const wait = (service: Service, isReady: () => boolean | Promise<boolean>, timeoutMs = READY_MS) =>
    waitUntil({
      subject: `Phần “${service.name}”`,
      isReady,
      hasFailed: () => service.deaths() >= MOST_DEATHS,
      timeoutMs,
      signal,
    });
  const home = `http://${toReachable(config.siteHost)}:${config.sitePort}/vi/`;
  await Promise.all([
    wait(worker, () => isWorkerReady, FIRST_EDITION_MS),
    wait(cms, () => answersWell(`http://${toReachable(config.cmsHost)}:${config.cmsPort}/admin/login`)),
    wait(server, () => answersWell(home), FIRST_EDITION_MS),
  ]);
  const watch = watchHealth({
    service: cms,
    ...makeCmsCheck(config, environment),
    write: (line) => say(cms.name, line),
  });
  stack.add('theo dõi trang biên tập', watch.stop);
}
