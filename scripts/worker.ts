import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { startPartnerWork } from '../cms/partners/start-partner-work.ts';
import { composeFollowUps } from '../site/follow-ups.ts';
import { hasFfmpeg } from '../site/media/light-media.ts';
import { startPreviewServer } from '../site/preview/preview-server.ts';
import { openPublisher } from '../site/publisher/open-publisher.ts';
import { runWorker } from '../site/publisher/worker/run-worker.ts';
import { loadBuiltSite } from '../site/publisher/render/built-site.ts';
import { pageKinds } from '../site/page-kinds.ts';
import { readConfig, repository } from './config.ts';
import { getMediaSource } from './media-source.ts';
import { getMirrorTarget } from './mirror-target.ts';
import { describeError, OperatorError } from './operator-error.ts';
import { keepPrivate } from './rights.ts';

/** The publisher: brings what the CMS hands over to the public tree, until it is told to stop. */
async function main(): Promise<void> {
  keepPrivate();
  // `workerFlags` let this process begin large; its threads, which hold little for long, begin small.
  setFlagsFromString('--initial-old-space-size=0');
  const config = readConfig();
  const { databaseUrl, dataDir, publicUrl, hub, partnerPrivateHosts: privateHosts } = config;
  if (!databaseUrl) throw new OperatorError('Thiếu DATABASE_URL. Lệnh “npm start” tự đặt biến này.');
  const stop = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.once(signal, () => stop.abort());
  process.channel?.unref();
  const hasLightMedia = hasFfmpeg();
  const site = await loadBuiltSite(join(repository, 'site/dist'));
  const source = getMediaSource(config);
  const say = (line: string): void => console.log(line);
  const partners = startPartnerWork({ databaseUrl, publicUrl, privateHosts, hub, say });
  await runWorker({
    databaseUrl,
    signal: stop.signal,
    probe: publicUrl,
    followUps: composeFollowUps({
      dataDir,
      restFactor: config.backgroundRest,
      hasHub: hub !== undefined,
      mirror: await getMirrorTarget(config),
    }),
    openPublisher: async () =>
      openPublisher({
        dataDir,
        site,
        kinds: pageKinds,
        source,
        origin: publicUrl,
        hub,
        hasLightMedia: await hasLightMedia,
      }),
    serve: ({ store: { memory } }) => startPreviewServer({ memory, site, origin: publicUrl }, dataDir),
    say,
  });
  await partners.close();
}

try {
  await main();
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
// A question to a name server that does not answer cannot be taken back, and would keep the process for many seconds.
process.exit();
