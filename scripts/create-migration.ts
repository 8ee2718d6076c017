import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * For developers: writes the migration from the newest snapshot to the collections as they are now, in the form that
 * this repository's TypeScript settings accept, and the generated types of the documents. Only the newest snapshot stays.
 * Usage: node scripts/create-migration.ts <name>
 */
const folder = 'cms/migrations';
const payload = ['node_modules/payload/bin.js', '--disable-transpile'];

runPayload('generate:types');
runPayload('migrate:create', process.argv[2] ?? 'change', '--skip-empty');
const names = readdirSync(folder)
  .filter((file) => /^\d{8}_\d{6}.*\.ts$/.test(file))
  .map((file) => file.replace(/\.ts$/, ''))
  .toSorted();
for (const name of names) rewrite(join(folder, `${name}.ts`));
writeIndex();
dropFormerSnapshots();

function runPayload(...args: string[]): void {
  const env = {
    ...process.env,
    PAYLOAD_CONFIG_PATH: 'cms/payload.config.ts',
    PAYLOAD_SECRET: 'only-to-read-the-configuration',
  };
  const { status } = spawnSync(process.execPath, [...payload, ...args], { stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
}

function rewrite(path: string): void {
  const text = readFileSync(path, 'utf8')
    .replace(
      /^import \{ MigrateUpArgs.*$/m,
      "import { sql } from '@payloadcms/db-postgres';\nimport type { MigrationArgs } from '../platform/database/migration-args.ts';",
    )
    .replace(/\(\{ db, payload, req \}: Migrate(?:Up|Down)Args\)/g, '({ db }: MigrationArgs)');
  writeFileSync(path, text);
}

function writeIndex(): void {
  const imports = names.map((name) => `import * as m${name} from './${name}.ts';`);
  const rows = names.map((name) => `  { name: '${name}', up: m${name}.up, down: m${name}.down },`);
  writeFileSync(
    join(folder, 'index.ts'),
    `${imports.join('\n')}\n\nexport const migrations = [\n${rows.join('\n')}\n];\n`,
  );
}

function dropFormerSnapshots(): void {
  const snapshots = readdirSync(folder).filter((file) => file.endsWith('.json'));
  for (const file of snapshots.toSorted().slice(0, -1)) rmSync(join(folder, file));
}
