import { publisherStatusTable } from '#contract/hand-over.ts';
import type { SerialClient } from '../hand-over/serial-client.ts';

const BEAT_MS = 5_000;

/** Tells the dashboard every few seconds that the worker lives, and its alarms. */
export class Status {
  readonly #client: SerialClient;
  readonly #alarms = new Map<string, readonly string[]>();
  #timer: NodeJS.Timeout | undefined;

  constructor(client: SerialClient) {
    this.#client = client;
  }

  start(): void {
    this.#timer = setInterval(() => this.#beat(), BEAT_MS);
    this.#beat();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** Replaces the alarms of one subject; an empty list takes them back. */
  setAlarms(subject: string, alarms: readonly string[]): void {
    const isSame = (this.#alarms.get(subject) ?? []).join('\n') === alarms.join('\n');
    if (isSame) return;
    this.#alarms.set(subject, alarms);
    for (const alarm of alarms) console.error(alarm);
    this.#beat();
  }

  /** A beat that fails is the loss of the connection, which the session notices itself. */
  #beat(): void {
    const alarms = JSON.stringify([...new Set([...this.#alarms.values()].flat())].slice(0, 20));
    this.#client
      .query(
        `insert into ${publisherStatusTable} (id, seen_at, alarms) values (1, now(), $1::jsonb)
         on conflict (id) do update set seen_at = excluded.seen_at, alarms = excluded.alarms`,
        [alarms],
      )
      .catch(() => undefined);
  }
}
