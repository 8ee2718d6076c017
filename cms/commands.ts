import { describeSafely } from './platform/rest/safe-error.ts';
import { CommandError } from './commands/command-error.ts';

/**
 * Commands of the CMS for the operator and the start script: `node cms/dist/commands.mjs <command> [options]`.
 * The last line of the output is JSON; errors are in Vietnamese, with exit code 1.
 */
const commands: Readonly<Record<string, () => Promise<(args: readonly string[]) => Promise<unknown>>>> = {
  migrate: async () => (await import('./commands/migrate.ts')).migrate,
  'ensure-admin': async () => (await import('./commands/ensure-admin.ts')).ensureAdmin,
  'load-demo': async () => (await import('./commands/load-demo.ts')).loadDemo,
  'ensure-site': async () => (await import('./commands/ensure-site.ts')).ensureSite,
  user: async () => (await import('./commands/create-user.ts')).user,
  audit: async () => (await import('./commands/audit.ts')).audit,
};

const [name = '', ...args] = process.argv.slice(2);

try {
  const load = commands[name];
  if (!load)
    throw new CommandError(`Không có lệnh “${name}”. Các lệnh: ${Object.keys(commands).join(', ')}.`);
  const run = await load();
  console.log(JSON.stringify(await run(args)));
  process.exit(0);
} catch (error) {
  console.error(describe(error));
  process.exit(1);
}

function describe(error: unknown): string {
  if (error instanceof CommandError) return error.message;
  const code = (error as { code?: string }).code;
  if (code === 'ECONNREFUSED')
    return 'Không kết nối được PostgreSQL. Hãy xem DATABASE_URL và máy chủ cơ sở dữ liệu.';
  if (code === 'ENOSPC') return 'Hết chỗ trên đĩa. Hãy dọn bớt rồi chạy lại.';
  return `Lệnh “${name}” không chạy được: ${describeSafely(error)}`;
}
