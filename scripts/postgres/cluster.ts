import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorError } from '../operator-error.ts';
import type { Account } from './account.ts';
import { bareEnvironment } from './bare-environment.ts';
import type { PostgresBinaries } from './binaries.ts';
import type { Launcher } from './launcher.ts';

interface ClusterOptions {
  /** Where the cluster belongs, for example var/postgres/cluster. */
  readonly cluster: string;
  readonly binaries: PostgresBinaries;
  readonly launcher: Launcher;
  readonly account: Account;
  readonly password: string;
}

/**
 * Makes the cluster when there is none. It is made beside its place and renamed into it, so a start that was
 * interrupted half-way leaves nothing that looks like a cluster.
 */
export function createCluster(options: ClusterOptions): void {
  const { cluster } = options;
  if (existsSync(join(cluster, 'PG_VERSION'))) return checkVersion(cluster, options.binaries);
  const fresh = `${cluster}.new`;
  const passwordFile = `${cluster}.password`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { mode: 0o700 });
  writeFileSync(passwordFile, options.password, { mode: 0o600 });
  try {
    for (const path of [fresh, passwordFile]) chownSync(path, options.account.uid, options.account.gid);
    runInitdb(options, fresh, passwordFile);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  rmSync(cluster, { recursive: true, force: true });
  renameSync(fresh, cluster);
}

/** The built-in C.UTF-8 locale is the same on every machine and folds case for all letters; ICU sorts Vietnamese. */
function runInitdb({ binaries, launcher }: ClusterOptions, folder: string, passwordFile: string): void {
  const [command = '', ...args] = [
    ...launcher,
    binaries.initdb,
    `--pgdata=${folder}`,
    `--pwfile=${passwordFile}`,
    '--username=postgres',
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ];
  const { status, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    env: bareEnvironment(),
  });
  if (status !== 0) {
    throw new OperatorError(
      `Không tạo được cơ sở dữ liệu trong “${folder}”: ${error?.message ?? stderr.trim()}`,
    );
  }
}

function checkVersion(cluster: string, { postgres }: PostgresBinaries): void {
  const kept = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  const { stdout } = spawnSync(postgres, ['--version'], { encoding: 'utf8' });
  const installed = /(\d+)/.exec(stdout)?.[1];
  if (kept === installed) return;
  throw new OperatorError(
    `Dữ liệu trong “${cluster}” do PostgreSQL ${kept} tạo, còn bản cài trong node_modules là ${installed}. ` +
      'Hãy sao lưu bằng phiên bản cũ của phần mềm rồi phục hồi vào phiên bản này.',
  );
}
