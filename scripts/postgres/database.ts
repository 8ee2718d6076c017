import pg from 'pg';
import type { Credentials } from './credentials.ts';

/** The role and the database that the programs use; not a superuser, so it cannot read the server's files. */
const OWNER = 'guong_sang';

export function makeUrl(role: string, password: string, port: number, database: string): string {
  return `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
}

/** Makes the programs' role and database when missing, and returns the address to use. */
export async function ensureDatabase(credentials: Credentials, port: number): Promise<string> {
  const client = new pg.Client(makeUrl('postgres', credentials.superuser, port, 'postgres'));
  await client.connect();
  try {
    const role = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [OWNER]);
    if (role.rowCount === 0) {
      await client.query(
        `CREATE ROLE ${OWNER} LOGIN CREATEDB PASSWORD ${client.escapeLiteral(credentials.owner)}`,
      );
    }
    const database = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [OWNER]);
    if (database.rowCount === 0) await client.query(`CREATE DATABASE ${OWNER} OWNER ${OWNER}`);
  } finally {
    await client.end();
  }
  return makeUrl(OWNER, credentials.owner, port, OWNER);
}
