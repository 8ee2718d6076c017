import { startPostgres } from '../../scripts/postgres/start-postgres.ts';

// A process that owns a PostgreSQL server, so that tests can end the owner in every way.
const server = await startPostgres({ dataDir: process.argv[2] ?? '' });
process.once('SIGTERM', () => void server.stop().then(() => process.exit(0)));
console.log(JSON.stringify({ url: server.url, pid: server.pid }));
setInterval(() => undefined, 60_000);
