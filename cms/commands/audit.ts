import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createLocalReq } from 'payload';
import { checkChain, type ChainReport, type KnownHead } from '../platform/audit/chain.ts';
import { getConnection } from '../platform/database/transaction.ts';
import { readEnvironment } from '../platform/environment/environment.ts';
import { CommandError } from './command-error.ts';
import { openPayload } from './open-payload.ts';

/** Checks the audit log against itself and against the heads of earlier checks, which are kept beside the database. */
export async function audit(args: readonly string[]): Promise<ChainReport> {
  const { values } = parseArgs({ args: [...args], options: { check: { type: 'boolean' } } });
  if (!values.check) throw new CommandError('Cách dùng: audit --check');
  const payload = await openPayload();
  const file = join(readEnvironment().dataDir, 'audit-heads.jsonl');
  const report = await checkChain(
    await getConnection(await createLocalReq({}, payload)),
    await readHeads(file),
  );
  if (report.head && !report.problem) {
    await mkdir(readEnvironment().dataDir, { recursive: true });
    const line = { count: report.count, head: report.head, checkedAt: new Date().toISOString() };
    await appendFile(file, `${JSON.stringify(line)}\n`, { mode: 0o600 });
  }
  return report;
}

async function readHeads(file: string): Promise<KnownHead[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as KnownHead);
}
