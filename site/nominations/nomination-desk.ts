import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer } from '../server/answer.ts';
import type { NominationResponder } from '../server/public-server.ts';
import { FormTaker, type FormTakerOptions } from './form-taker.ts';
import { PrivatePages } from './private-pages.ts';
import { Spool, type SpoolOptions } from './spool.ts';

export type NominationDeskOptions = SpoolOptions & Omit<FormTakerOptions, 'spool'>;

/** Where citizens name people and read what came of it: without scripts, and also while the CMS is down. */
export class NominationDesk implements NominationResponder {
  readonly #taker: FormTaker;
  readonly #pages: PrivatePages;

  constructor(options: NominationDeskOptions) {
    this.#taker = new FormTaker({ ...options, spool: new Spool(options) });
    this.#pages = new PrivatePages(options);
  }

  take(request: IncomingMessage, response: ServerResponse, release: string): Promise<void> {
    return this.#taker.take(request, response, release);
  }

  show(
    request: IncomingMessage,
    response: ServerResponse,
    asked: { release: string; answer: Answer; query: string },
  ): Promise<boolean> {
    return this.#pages.send(request, response, asked);
  }
}
