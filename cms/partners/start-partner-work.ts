import pg from 'pg';
import { decrypt } from '../platform/secrets/secret-box.ts';
import { post } from './sending/post.ts';
import { makeSender } from './sending/sender.ts';
import { tidyDeliveries } from './sending/tidy-deliveries.ts';
import { makeHubPinger } from './websub/hub-pinger.ts';

export interface PartnerWork {
  /** Ends what is at hand; it goes on at the next start. */
  close(): Promise<void>;
}

interface PartnerWorkOptions {
  databaseUrl: string;
  /** Origin of the public site, without a slash at the end. */
  publicUrl: string;
  /** Machines of the inner network that may be told. */
  privateHosts: ReadonlySet<string>;
  /** Told of feeds that changed; undefined: nobody is. */
  hub: string | undefined;
  say(line: string): void;
}

const CONNECTIONS = 3;
const TIDY_MS = 60 * 60_000;

/** Tells partners what is published, and the hub which feeds changed, beside the publisher and with connections of its own. */
export function startPartnerWork(options: PartnerWorkOptions): PartnerWork {
  const { databaseUrl, privateHosts, say } = options;
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    application_name: 'partners',
    max: CONNECTIONS,
    connectionTimeoutMillis: 10_000,
  });
  // Without a listener a connection that the server ends while it is idle would end this process.
  pool.on('error', () => undefined);
  const sender = makeSender({
    pool,
    post: (message, signal) => post(message, { privateHosts, signal }),
    openKey: (box) => decrypt(box, 'partner-key'),
    say,
  });
  const works = [sender, ...startHub(options, pool)];
  for (const work of works) work.start();
  const tidy = (): void =>
    void tidyDeliveries(pool).catch((error: unknown) =>
      say(`Chưa dọn được nhật ký báo đối tác: ${toLine(error)}`),
    );
  const timer = setInterval(tidy, TIDY_MS);
  return {
    close: async () => {
      clearInterval(timer);
      await Promise.all(works.map((work) => work.close()));
      await pool.end();
    },
  };
}

/** The operator named the hub himself, so it may stand wherever it stands. */
function startHub({ hub, publicUrl, privateHosts, say }: PartnerWorkOptions, pool: pg.Pool) {
  if (hub === undefined) return [];
  const hosts = new Set([...privateHosts, new URL(hub).host]);
  return [
    makeHubPinger({
      pool,
      hub,
      publicUrl,
      post: (message, signal) => post(message, { privateHosts: hosts, signal }),
      onError: (error) => say(`Chưa gọi được trạm WebSub: ${toLine(error)}`),
    }),
  ];
}

function toLine(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
