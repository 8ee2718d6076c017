import { z } from 'zod';
import { buildMissing } from '../build/build.ts';
import { targets } from '../build/target.ts';
import { repository } from '../config.ts';
import type { BannerFacts } from './banner.ts';
import { correctRights } from '../rights.ts';
import { checkDataFolder } from './check-folder.ts';
import { checkAdminPassword } from './check-password.ts';
import { checkPorts } from './check-ports.ts';
import { runCmsCommand } from './cms-command.ts';
import { openDatabase } from './database.ts';
import { makeEnvironment } from './environment.ts';
import { readOrCreateSecrets } from './secrets.ts';
import { startServices } from './services.ts';
import type { SystemOptions } from './system-options.ts';

/**
 * Starts the whole system, step by step; each running part is put on the stack as soon as it runs, so that stopping
 * works at any moment. Resolves with what the operator wants to know when everything answers.
 */
export async function startSystem(system: SystemOptions): Promise<Omit<BannerFacts, 'seconds'>> {
  const { config, options, stack, signal, say } = system;
  await checkAdminPassword(config);
  checkDataFolder(config.dataDir);
  correctRights(config.dataDir);
  await checkPorts([
    { port: config.sitePort, host: config.siteHost, variable: 'SITE_PORT', purpose: 'trang công cộng' },
    { port: config.cmsPort, host: config.cmsHost, variable: 'CMS_PORT', purpose: 'trang biên tập' },
  ]);
  const database = await openDatabase(config, (line) => say('cơ sở dữ liệu', line));
  stack.add('cơ sở dữ liệu', database.stop);
  const report = (line: string) => say('chuẩn bị', line);
  await buildMissing({ root: repository, targets, force: options.rebuild, signal, report });
  const secret = config.payloadSecret ?? readOrCreateSecrets(config.dataDir).payloadSecret;
  const environment = makeEnvironment(config, database.url, secret);
  await prepareContent(system, environment);
  await startServices(system, environment);
  const administrator = await makeAdministrator(system, environment);
  const { publicUrl, cmsUrl, dataDir } = config;
  return { publicUrl, cmsUrl, dataDir, administrator };
}

/** Migrations, and into an empty database the demo edition. */
async function prepareContent(
  { options, signal, say }: SystemOptions,
  environment: NodeJS.ProcessEnv,
): Promise<void> {
  await runCmsCommand({ command: ['migrate'], environment, result: z.object({}), signal });
  if (!options.demo) {
    await runCmsCommand({ command: ['ensure-site'], environment, result: z.object({}), signal });
    return;
  }
  const result = z.object({ loaded: z.boolean() });
  const { loaded } = await runCmsCommand({ command: ['load-demo'], environment, result, signal });
  if (loaded) say('chuẩn bị', 'Đã nạp ấn bản mẫu; đang làm ảnh và dựng các trang lần đầu, mất một vài phút…');
}

const administratorShape = z.object({
  created: z.boolean(),
  email: z.string().optional(),
  password: z.string().optional(),
});

/** The first administrator. Made last, so that no failure comes between the password and its only showing. */
async function makeAdministrator(
  { config, signal }: SystemOptions,
  environment: NodeJS.ProcessEnv,
): Promise<BannerFacts['administrator']> {
  const command = ['ensure-admin'];
  const { created, email, password } = await runCmsCommand({
    command,
    environment,
    result: administratorShape,
    signal,
  });
  if (!created) return undefined;
  return {
    email: email ?? config.adminEmail,
    password: config.adminPassword === undefined ? password : undefined,
  };
}
