import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { searchSegment } from '#contract/address-segments.ts';
import type { Answer } from './answer.ts';
import { toLitePage, wantsLite } from './lite-page.ts';
import { Pace } from './pace.ts';
import { sendDrawnPage } from './send-drawn-page.ts';

/** What the search makes of its own page for a question. */
export interface SearchResponder {
  /**
   * @param html the released search page
   * @param query the part of the address behind `?`
   * @returns the page with results; undefined when there are none to be had just now
   */
  answer(html: string, query: string): Promise<string | undefined>;
  /** The network that a request comes from. */
  getNetwork(request: IncomingMessage): string;
}

const searchPage = new RegExp(`^/[a-z]{2,3}/${searchSegment}/index\\.html$`);
/** A reader turns a page every two seconds at most; a school may share one address. */
const pace = { burst: 30, every: 2_000 };

/** Answers the form of the search. */
export class SearchAnswers {
  readonly #responder: SearchResponder;
  readonly #pace = new Pace(pace);

  constructor(responder: SearchResponder) {
    this.#responder = responder;
  }

  /** @returns false, having answered nothing, when nothing is asked for, or the plain page is all there is */
  async send(
    request: IncomingMessage,
    response: ServerResponse,
    { release, answer, query }: { release: string; answer: Answer; query: string },
  ): Promise<boolean> {
    if (!('file' in answer) || !answer.file || answer.status !== 200) return false;
    const { file } = answer;
    if (!searchPage.test(file) || !new URLSearchParams(query).get('q')?.trim()) return false;
    const wait = this.#pace.ask(this.#responder.getNetwork(request));
    const html = await readFile(join(release, file), 'utf8');
    const answered = wait > 0 ? undefined : await this.#responder.answer(html, query);
    if (answered === undefined && wait === 0) return false;
    const page = answered ?? html;
    const shown = wantsLite(request.headers) ? toLitePage(page, release) : page;
    if (wait > 0) response.setHeader('Retry-After', String(wait));
    response.setHeader('Cache-Control', 'no-cache');
    await sendDrawnPage(request, response, wait > 0 ? 429 : 200, shown);
    return true;
  }
}
