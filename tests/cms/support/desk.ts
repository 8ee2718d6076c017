import type { Desk, DeskRow } from '../../../cms/story/translation/desk.ts';
import type { DeskChange } from '../../../cms/story/translation/save-desk.ts';
import type { Account, Answer, Newsroom } from './newsroom.ts';

type DeskWish = { [K in keyof DeskChange]?: DeskChange[K] | undefined };

/** The translation desk as a translator's browser uses it. */
export class TranslationDesk {
  readonly #newsroom: Newsroom;
  readonly #account: Account;
  readonly id: string;

  constructor(newsroom: Newsroom, account: Account, id: string) {
    this.#newsroom = newsroom;
    this.#account = account;
    this.id = id;
  }

  async read(): Promise<Desk> {
    const { status, body } = await this.#newsroom.ask<Desk>(this.#account, 'GET', `/stories/${this.id}/desk`);
    if (status !== 200) throw new Error(JSON.stringify(body));
    return body;
  }

  async send(change: DeskWish): Promise<Answer<Desk & { errors?: { message: string; data?: unknown }[] }>> {
    return this.#newsroom.ask(this.#account, 'POST', `/stories/${this.id}/desk`, change);
  }

  /** @throws when the desk refuses */
  async save(change: DeskWish): Promise<Desk> {
    const { status, body } = await this.send(change);
    if (status !== 200) throw new Error(JSON.stringify(body));
    return body;
  }

  /** Writes the first string of parts, by their key or by the beginning of what the source says. */
  async write(words: Readonly<Record<string, string>>): Promise<Desk> {
    const desk = await this.read();
    const parts = Object.entries(words).map(([name, text]) => {
      const row = findRow(desk, name);
      return toPart(desk, row, text);
    });
    return this.save({ parts });
  }
}

export function findRow(desk: Desk, name: string): DeskRow {
  const row = desk.rows.find(
    ({ key, source, target }) =>
      key === name ||
      source?.strings[0]?.text.startsWith(name) ||
      (!source && target[0]?.text.startsWith(name)),
  );
  if (!row) throw new Error(`No row ‘${name}’ among ${JSON.stringify(desk.rows)}`);
  return row;
}

/** A part as the desk's page sends it. */
export function toPart(desk: Desk, row: DeskRow, text: string): DeskChange['parts'][number] {
  const [first] = row.target;
  return {
    key: row.key,
    ...(row.source && desk.source ? { seen: { hash: row.source.hash, version: desk.source.version } } : {}),
    strings: [{ path: first?.path ?? 'text', before: first?.text ?? '', text }],
  };
}
