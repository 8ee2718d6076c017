import { join } from 'node:path';
import { takersFolder } from '#contract/takers.ts';
import { NominationDesk } from '../site/nominations/nomination-desk.ts';
import { createPublicServer } from '../site/server/public-server.ts';
import { TakerCounts } from '../site/server/takers/taker-counts.ts';
import { makeNetworkReader } from './client-network.ts';
import { readConfig } from './config.ts';
import { loadDotenv } from './dotenv.ts';
import { openSearch } from './open-search.ts';
import { describeError } from './operator-error.ts';
import { keepPrivate } from './rights.ts';

/** `npm run serve`: the public site alone, from DATA_DIR/site/current on SITE_PORT. */
function serve(): void {
  keepPrivate();
  loadDotenv();
  const config = readConfig();
  const tree = join(config.dataDir, 'site/current');
  const onError = (error: unknown) => console.error(describeError(error));
  const takers = new TakerCounts({
    folder: join(config.dataDir, takersFolder),
    own: new URL(config.publicUrl).hostname,
    onError,
  });
  const server = createPublicServer({
    tree,
    takers,
    secure: config.publicUrl.startsWith('https:'),
    onError,
    search: openSearch(config, tree, onError),
    nominations: new NominationDesk({
      dataDir: config.dataDir,
      mostBytes: config.nominationsMb * 1_000_000,
      ownHost: new URL(config.publicUrl).host,
      getNetwork: makeNetworkReader(),
      onError,
    }),
  });
  server.once('error', (error) => {
    console.error(describeError(error));
    process.exit(1);
  });
  const { sitePort: port, siteHost: host } = config;
  server.listen({ port, host }, () => console.log(`cổng ${port}`));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => leave(server, takers));
}

/** Lets answers under way end, within reason, and writes down what was counted. */
function leave(server: ReturnType<typeof createPublicServer>, takers: TakerCounts): void {
  const end = (): void => void takers.close().finally(() => process.exit(0));
  server.close(end);
  server.closeIdleConnections();
  setTimeout(end, 2000).unref();
}

try {
  serve();
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
