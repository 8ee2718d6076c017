import { spawnSync } from 'node:child_process';
import { OperatorError } from '../operator-error.ts';
import type { Account } from './account.ts';
import type { PostgresBinaries } from './binaries.ts';

/** A command prefix that runs a PostgreSQL program as the chosen account. */
export type Launcher = readonly string[];

/**
 * The weakest way that lets the account reach the programs and its data folder. When the checkout lies under a closed
 * folder such as /root (mode 700), file permissions are bypassed for reading and traversing only. PostgreSQL looks
 * at its own program with access(2), which ignores capabilities of non-root users unless the secure bit
 * no_setuid_fixup is set: capabilities(7). Containers without CAP_DAC_READ_SEARCH usually have CAP_DAC_OVERRIDE.
 */
export function findLauncher(account: Account, binaries: PostgresBinaries, folder: string): Launcher {
  if (process.getuid?.() !== 0) return hasSetpriv() ? ['setpriv', '--pdeathsig', 'INT'] : [];
  const base = [
    'setpriv',
    '--reuid',
    String(account.uid),
    '--regid',
    String(account.gid),
    '--clear-groups',
    '--pdeathsig',
    'INT',
  ];
  const candidates = [base, withCapability(base, 'dac_read_search'), withCapability(base, 'dac_override')];
  const launcher = candidates.find((candidate) => canReach(candidate, binaries, folder));
  if (launcher) return launcher;
  throw new OperatorError(
    `Người dùng hệ thống số ${account.uid} (chạy PostgreSQL thay cho root) không vào được “${folder}” hoặc “${binaries.postgres}”. ` +
      'Hãy đặt mã nguồn ở nơi ai cũng vào được, ví dụ /opt hoặc /srv, và cài gói util-linux (setpriv).',
  );
}

function withCapability(base: readonly string[], capability: string): string[] {
  return [
    ...base,
    `--inh-caps=+${capability}`,
    `--ambient-caps=+${capability}`,
    '--securebits=+no_setuid_fixup',
  ];
}

function canReach(launcher: Launcher, { postgres, initdb }: PostgresBinaries, folder: string): boolean {
  const [command = '', ...args] = launcher;
  const probe = 'test -r "$1" && test -x "$1" && test -x "$2" && cd "$3"';
  return spawnSync(command, [...args, '/bin/sh', '-c', probe, 'sh', postgres, initdb, folder]).status === 0;
}

function hasSetpriv(): boolean {
  return spawnSync('setpriv', ['--pdeathsig', 'INT', 'true']).status === 0;
}
