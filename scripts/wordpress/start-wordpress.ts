import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findFreePort } from '../free-port.ts';
import { OperatorError } from '../operator-error.ts';
import { findProgram } from '../test-programs/find-program.ts';

const SOURCE = '/usr/share/wordpress';
const install =
  'Cần WordPress của Debian: “sudo apt-get install -y --no-install-recommends wordpress wordpress-theme-twentytwentythree mariadb-server php-cli php-mysql php-xml”.';

/** A WordPress of a partner, with a database of its own; nothing of it is left after `stop`. */
export interface WordPress {
  origin: string;
  /** Publishes a post as its editor would write it. @returns its address */
  publish(title: string, content: string): string;
  stop(): void;
}

/**
 * Starts Debian's WordPress on a free port, with its database in a temporary folder. It may ask this machine, which
 * WordPress otherwise takes for an attack.
 * @throws OperatorError when its packages are missing or it does not start
 */
export async function startWordPress(): Promise<WordPress> {
  const php = requireProgram('php');
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const children: ChildProcess[] = [];
  const stop = (): void => {
    for (const child of children) child.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
  try {
    const socket = await startDatabase(folder, children);
    const port = await findFreePort();
    const origin = `http://localhost:${port}`;
    const site = join(folder, 'site');
    makeSite(site, { socket, origin });
    const run = (code: string): string => runPhp(php, site, code);
    run(
      `define('WP_INSTALLING', true); require 'wp-load.php'; require 'wp-admin/includes/upgrade.php';
       wp_install('Báo bạn', 'chubut', 'chubut@baoban.test', true, '', 'gạo trắng nước trong');`,
    );
    // Its pages are drawn while it asks itself for others.
    const options = {
      cwd: site,
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
      stdio: 'ignore',
    } as const;
    children.push(spawn(php, ['-S', `localhost:${port}`, '-t', site], options));
    await until(async () => (await fetch(origin)).ok);
    return {
      origin,
      stop,
      publish(title, content) {
        const post = JSON.stringify({
          post_title: title,
          post_content: content,
          post_status: 'publish',
          post_author: 1,
        });
        const id = run(
          `require 'wp-load.php'; wp_set_current_user(1);
           echo wp_insert_post(wp_slash(json_decode(base64_decode('${Buffer.from(post).toString('base64')}'), true)));`,
        );
        return `${origin}/?p=${id}`;
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}

function requireProgram(name: string): string {
  const found = findProgram(name);
  if (!found) throw new OperatorError(install);
  return found;
}

/** @returns path of the socket that it answers at */
async function startDatabase(folder: string, children: ChildProcess[]): Promise<string> {
  const [maker, server, client] = [
    requireProgram('mariadb-install-db'),
    requireProgram('mariadbd'),
    requireProgram('mariadb'),
  ];
  const data = join(folder, 'data');
  const socket = join(folder, 'db.sock');
  const common = ['--no-defaults', `--datadir=${data}`];
  const owner = process.getuid?.() === 0 ? ['--user=root'] : [];
  runOrThrow(maker, [...common, ...owner, '--auth-root-authentication-method=normal', '--skip-test-db']);
  children.push(
    spawn(server, [...common, ...owner, `--socket=${socket}`, '--skip-networking'], { stdio: 'ignore' }),
  );
  const ask = ['--no-defaults', `--socket=${socket}`, '-u', 'root', '-e', 'CREATE DATABASE IF NOT EXISTS wp'];
  await until(() => Promise.resolve(spawnSync(client, ask, { stdio: 'ignore' }).status === 0));
  return socket;
}

function makeSite(site: string, { socket, origin }: { socket: string; origin: string }): void {
  cpSync(SOURCE, site, {
    recursive: true,
    dereference: true,
    filter: (path) => !path.endsWith('wp-config.php'),
  });
  writeFileSync(
    join(site, 'wp-config.php'),
    `<?php
define('DB_NAME', 'wp'); define('DB_USER', 'root'); define('DB_PASSWORD', ''); define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4'); define('WP_HOME', '${origin}'); define('WP_SITEURL', '${origin}');
define('DISABLE_WP_CRON', true); define('AUTOMATIC_UPDATER_DISABLED', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`,
  );
  const plugins = join(site, 'wp-content/mu-plugins');
  mkdirSync(plugins, { recursive: true });
  writeFileSync(
    join(plugins, 'this-machine.php'),
    `<?php
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_request_args', function ($args) { $args['reject_unsafe_urls'] = false; return $args; });
`,
  );
}

function runPhp(php: string, cwd: string, code: string): string {
  const { status, stdout, stderr } = spawnSync(php, ['-r', code], { cwd, encoding: 'utf8' });
  if (status !== 0) throw new OperatorError(`WordPress báo lỗi: ${(stderr || stdout).slice(0, 500)}`);
  return stdout.trim();
}

function runOrThrow(program: string, options: readonly string[]): void {
  const { status, stderr } = spawnSync(program, options, { encoding: 'utf8' });
  if (status !== 0) throw new OperatorError(`${program} báo lỗi: ${stderr.slice(0, 500)}`);
}

async function until(isReady: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 120; tries += 1) {
    if (await isReady().catch(() => false)) return;
    await wait(500);
  }
  throw new OperatorError('WordPress không khởi động được trong một phút.');
}
