import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { z } from 'zod';
import { composeFollowUps } from '../../site/follow-ups.ts';
import { hasFfmpeg } from '../../site/media/light-media.ts';
import { openPublisher } from '../../site/publisher/open-publisher.ts';
import { requestMending } from '../../site/publisher/worker/request-render.ts';
import { loadBuiltSite } from '../../site/publisher/render/built-site.ts';
import { pageKinds } from '../../site/page-kinds.ts';
import { repository, type Config } from '../config.ts';
import { getMediaSource } from '../media-source.ts';
import { describeError, OperatorError } from '../operator-error.ts';
import { attachDatabase } from '../postgres/attach-database.ts';
import { runCmsCommand } from '../start/cms-command.ts';
import { makeEnvironment } from '../start/environment.ts';
import { readOrCreateSecrets } from '../start/secrets.ts';
import type { Finding } from './finding.ts';
import { examineMigrations, examineHandOvers, examineWorker } from './hand-over.ts';
import { examineBuild, examineDisk, examinePrograms, examineRights } from './machine.ts';
import { examineOriginals, examineProofs } from './originals.ts';
import { examinePublishing } from './publishing.ts';

/** What is written while the system runs is whole again after so long. */
const SECOND_LOOK_MS = 4_000;

/**
 * Examines an installation after an incident, whether it runs or not; a stopped database is started for as long as it
 * takes. With `mend` rights are corrected, and edition and release made anew from the database where they are damaged;
 * nothing that is not known is ever deleted.
 */
export async function examine(config: Config, mend: boolean): Promise<Finding[]> {
  const { dataDir } = config;
  if (!existsSync(dataDir)) {
    throw new OperatorError(
      `Không có thư mục dữ liệu “${dataDir}”. Đặt DATA_DIR cho đúng, hoặc chạy “npm start” lần đầu.`,
    );
  }
  const machine = [examineRights(dataDir, mend), examineDisk(dataDir), ...examinePrograms(), examineBuild()];
  return [...machine, ...(await examineData(config, mend))];
}

async function examineData(config: Config, mend: boolean): Promise<Finding[]> {
  const subject = 'Cơ sở dữ liệu';
  if (config.databaseUrl === undefined && !existsSync(join(config.dataDir, 'postgres/cluster/PG_VERSION'))) {
    const text = `không có trong “${config.dataDir}/postgres”.`;
    const advice = 'Phục hồi thư mục dữ liệu từ bản sao lưu; máy mới thì chạy “npm start”.';
    return [{ subject, state: 'bad', text, advice }];
  }
  try {
    const database = await attachDatabase(config);
    try {
      return await examineDatabase(config, database.url, mend);
    } finally {
      await database.detach();
    }
  } catch (error) {
    return [
      { subject, state: 'bad', text: describeError(error), advice: 'Xem nhật ký của máy chủ cơ sở dữ liệu.' },
    ];
  }
}

async function examineDatabase(config: Config, url: string, mend: boolean): Promise<Finding[]> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'doctor',
    connectionTimeoutMillis: 10_000,
  });
  await client.connect();
  try {
    const { rows } = await client.query<{ version: string }>(
      "select current_setting('server_version') as version",
    );
    const reached: Finding = {
      subject: 'Cơ sở dữ liệu',
      state: 'good',
      text: `PostgreSQL ${rows[0]?.version ?? ''}.`,
    };
    const migrations = await examineMigrations(client);
    if (migrations.state === 'bad') return [reached, migrations];
    const worker = await examineWorker(client);
    return [
      reached,
      migrations,
      await examineAudit(config, url),
      ...worker.findings,
      ...(await examineHandOvers(client)),
      await examineOriginals(client, config),
      await examineProofs(client, config.dataDir),
      ...(await examineAndMend(client, { config, url, mend, isRunning: worker.isRunning })),
    ];
  } finally {
    await client.end();
  }
}

/** While a worker runs, what it was writing just then is looked at a second time before it is called damaged. */
async function examineAndMend(
  client: pg.ClientBase,
  { config, url, mend, isRunning }: { config: Config; url: string; mend: boolean; isRunning: boolean },
): Promise<Finding[]> {
  let before = await examinePublishing(client, config.dataDir);
  if (isRunning && before.some(({ state }) => state === 'bad')) {
    await pause(SECOND_LOOK_MS);
    before = await examinePublishing(client, config.dataDir);
  }
  if (!mend || before.every(({ state }) => state !== 'bad')) return before;
  const problems = await mendPublishing(config, url);
  const after = await waitForGood(client, config.dataDir);
  const told = after.map((finding, index): Finding => {
    const was = before[index];
    if (was?.state !== 'bad' || finding.state !== 'good') return finding;
    return { ...finding, state: 'mended', text: `${was.text}\n      Nay: ${finding.text}` };
  });
  const refused = problems.map((text): Finding => ({
    subject: 'Sửa',
    state: 'bad',
    text,
    advice: 'Sửa hoặc gỡ nội dung ấy trong trang biên tập.',
  }));
  return [...told, ...refused];
}

/** A running worker makes forms, images and indexes again beside its other work: that may take a while. */
async function waitForGood(client: pg.ClientBase, dataDir: string): Promise<Finding[]> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const findings = await examinePublishing(client, dataDir);
    if (findings.every(({ state }) => state !== 'bad') || Date.now() > deadline) return findings;
    await pause(2_000);
  }
}

async function mendPublishing(config: Config, databaseUrl: string): Promise<string[]> {
  const { dataDir, publicUrl: origin, hub } = config;
  const site = await loadBuiltSite(join(repository, 'site/dist'));
  const source = getMediaSource(config);
  const followUps = composeFollowUps({ dataDir, hasHub: hub !== undefined });
  const hasLightMedia = await hasFfmpeg();
  const open = () =>
    Promise.resolve(openPublisher({ dataDir, site, kinds: pageKinds, source, origin, hub, hasLightMedia }));
  return requestMending({ databaseUrl, openPublisher: open, followUps, say: () => undefined });
}

const auditShape = z.object({
  count: z.number(),
  head: z.string().nullable(),
  problem: z.object({ sequence: z.string(), reason: z.string() }).optional(),
});

/** The existing verification of the audit log, by the CMS itself. */
async function examineAudit(config: Config, url: string): Promise<Finding> {
  const subject = 'Nhật ký';
  const secret = config.payloadSecret ?? readOrCreateSecrets(config.dataDir).payloadSecret;
  const environment = makeEnvironment(config, url, secret);
  try {
    const { count, problem } = await runCmsCommand({
      command: ['audit', '--check'],
      environment,
      result: auditShape,
    });
    if (!problem) return { subject, state: 'good', text: `${count} dòng, nguyên vẹn.` };
    const text = `KHÔNG nguyên vẹn, ở dòng ${problem.sequence}: ${problem.reason}`;
    const advice =
      'Giữ nguyên hiện trạng, sao chép cơ sở dữ liệu để điều tra; so với bản sao audit-heads.jsonl ở máy khác.';
    return { subject, state: 'bad', text, advice };
  } catch (error) {
    return { subject, state: 'bad', text: describeError(error), advice: 'Chạy “npm run build” rồi thử lại.' };
  }
}
