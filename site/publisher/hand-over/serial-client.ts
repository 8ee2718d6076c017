import type pg from 'pg';

/** One query at a time over one connection, however many parts of the worker ask at once. */
export class SerialClient {
  readonly #client: pg.ClientBase;
  #last: Promise<unknown> = Promise.resolve();

  constructor(client: pg.ClientBase) {
    this.#client = client;
  }

  query<Row extends pg.QueryResultRow = pg.QueryResultRow>(
    text: string,
    values?: unknown[],
  ): Promise<pg.QueryResult<Row>> {
    const result = this.#last.then(() => this.#client.query<Row>(text, values));
    // The next query does not care how this one ended; its own caller does.
    this.#last = result.catch(() => undefined);
    return result;
  }
}
