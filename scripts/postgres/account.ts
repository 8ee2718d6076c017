import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { OperatorError } from '../operator-error.ts';

/** The system account that PostgreSQL runs as. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

const SYSTEM_USER = 'guong-sang-db';

/**
 * Chooses who runs PostgreSQL, which refuses to run as root: an ordinary user runs it as himself; root runs it as
 * the owner of the cluster that exists, else as a system user made for it, else as `nobody`.
 */
export function chooseAccount(cluster: string): Account {
  const uid = process.getuid?.() ?? 0;
  const gid = process.getgid?.() ?? 0;
  const owner = existsSync(cluster) ? statSync(cluster) : undefined;
  if (uid !== 0) {
    if (owner && owner.uid !== uid) {
      throw new OperatorError(
        `Thư mục cơ sở dữ liệu “${cluster}” thuộc về người dùng số ${owner.uid}, còn lệnh này chạy bằng người dùng số ${uid}. ` +
          'Hãy chạy bằng đúng người dùng đã cài đặt (hoặc root), hay đặt DATA_DIR sang thư mục khác.',
      );
    }
    return { uid, gid };
  }
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const account = findAccount(SYSTEM_USER) ?? createSystemUser() ?? findAccount('nobody');
  if (account) return account;
  throw new OperatorError(
    'PostgreSQL không chạy được bằng root, mà máy này không có người dùng “nobody” và không tạo được người dùng hệ thống. ' +
      'Hãy cài gói passwd (useradd), hoặc chạy bằng người dùng thường.',
  );
}

function findAccount(name: string): Account | undefined {
  const uid = readId('-u', name);
  const gid = readId('-g', name);
  return uid === undefined || gid === undefined ? undefined : { uid, gid };
}

function readId(flag: '-u' | '-g', name: string): number | undefined {
  const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' });
  return status === 0 ? Number.parseInt(stdout, 10) : undefined;
}

function createSystemUser(): Account | undefined {
  const made = spawnSync('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--home-dir',
    '/nonexistent',
    '--shell',
    '/usr/sbin/nologin',
    SYSTEM_USER,
  ]);
  return made.status === 0 ? findAccount(SYSTEM_USER) : undefined;
}
