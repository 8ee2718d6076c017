import pg from 'pg';
import { decrypt } from '../../platform/secrets/secret-box.ts';
import { post } from './post.ts';
import { makeSender } from './sender.ts';
import { tidyDeliveries } from './tidy-deliveries.ts';

export interface PartnerWork {
  /** Ends what is at hand; it goes on at the next start. */
  close(): Promise<void>;
}

interface PartnerWorkOptions {
  databaseUrl: string;
  /** Machines of the inner network that may be told. */
  privateHosts: ReadonlySet<string>;
  say(line: string): void;
}

const CONNECTIONS = 3;
const TIDY_MS = 60 * 60_000;

/** Tells partners what is published, beside the publisher and with connections of its own. */
export function startPartnerWork({ databaseUrl, privateHosts, say }: PartnerWorkOptions): PartnerWork {
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
  sender.start();
  const tidy = (): void =>
    void tidyDeliveries(pool).catch((error: unknown) =>
      say(`Chưa dọn được nhật ký báo đối tác: ${error instanceof Error ? error.message : String(error)}`),
    );
  const timer = setInterval(tidy, TIDY_MS);
  return {
    close: async () => {
      clearInterval(timer);
      await sender.close();
      await pool.end();
    },
  };
}
