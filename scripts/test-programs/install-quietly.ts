import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Debian asks it whether a service may be started while its package is installed; 101 means no. */
const POLICY = '/usr/sbin/policy-rc.d';
const NOTHING_STARTS = '#!/bin/sh\n# Of Gương Sáng, while npm test installs programs.\nexit 101\n';
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

interface Wish {
  readonly package: string;
  readonly service?: string;
}

/**
 * Installs packages of Debian, and lets none of their services run: a test needs the program, and the machine may have a
 * web server of its own on those ports. What is only recommended beside them, services among it, is left out.
 * @returns false when this user or this system cannot install
 */
export function installQuietly(wishes: readonly Wish[]): boolean {
  if (process.getuid?.() !== 0 || !run('apt-get', ['--version'], 'ignore')) return false;
  return withoutStarting(() => {
    const packages = wishes.map((wish) => wish.package);
    const isInstalled =
      run('apt-get', ['update']) && run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
    for (const { service } of wishes) if (service) forgetService(service);
    return isInstalled;
  });
}

/** A signal ends the child, and then us only when what we put there is gone again. */
function withoutStarting(install: () => boolean): boolean {
  const isOurs = !existsSync(POLICY) || readFileSync(POLICY, 'utf8') === NOTHING_STARTS;
  if (!isOurs) return install();
  const wait = () => undefined;
  for (const signal of SIGNALS) process.on(signal, wait);
  writeFileSync(POLICY, NOTHING_STARTS, { mode: 0o755 });
  try {
    return install();
  } finally {
    rmSync(POLICY, { force: true });
    for (const signal of SIGNALS) process.off(signal, wait);
  }
}

/** Not started now, and not with the machine either: what systemd or an older init would read then goes. */
function forgetService(service: string): void {
  rmSync(`/etc/systemd/system/multi-user.target.wants/${service}.service`, { force: true });
  if (existsSync(`/etc/init.d/${service}`)) run('update-rc.d', [service, 'disable'], 'ignore');
}

function run(command: string, args: readonly string[], stdio: 'inherit' | 'ignore' = 'inherit'): boolean {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio, env: environment }).status === 0;
}
