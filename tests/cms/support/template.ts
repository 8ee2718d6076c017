import { execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { createDatabase, prepareTemplate, type TestDatabase } from '../../support/database.ts';

/** What every process of the CMS is told in a test. */
export function makeCmsEnvironment(databaseUrl: string, dataDir: string): Record<string, string> {
  return {
    DATABASE_URL: databaseUrl,
    PAYLOAD_SECRET: 'a-secret-that-only-tests-know-0123456789',
    DATA_DIR: dataDir,
    CMS_URL: 'http://cms.test',
    PUBLIC_URL: 'http://site.test',
    CMS_LOG_LEVEL: 'fatal',
    // Not those of whoever runs the tests.
    ADMIN_PASSWORD: '',
    SMTP_URL: '',
    S3_BUCKET: '',
  };
}

/** The commands of the CMS as an operator runs them; `cms-commands.setup.ts` has bundled the present sources. */
export const cmsCommands = 'cms/dist/commands.mjs';

/** Runs a command of the CMS. @returns the JSON of the last line */
export function runCmsCommand(args: readonly string[], environment: Record<string, string>): unknown {
  const output = execFileSync(process.execPath, [cmsCommands, ...args], {
    env: { ...process.env, ...environment },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return JSON.parse(output.trim().split('\n').at(-1) ?? '');
}

/** A database with the migrations of the CMS. */
export async function createCmsDatabase(dataDir: string): Promise<TestDatabase> {
  const template = await prepareTemplate(
    'cms',
    async (url) => void runCmsCommand(['migrate'], makeCmsEnvironment(url, dataDir)),
    globSync('cms/migrations/*.ts').toSorted(),
  );
  return createDatabase({ template });
}
