import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { followSegment, nominateSegment, reviewSegment } from '#contract/address-segments.ts';
import { groupFollowCode, hashFollowCode, readFollowCode } from '#contract/nominations/follow-code.ts';
import { followParameters, nominationFields } from '../views/nomination-fields.ts';
import type { Answer } from '../server/answer.ts';
import { Pace } from '../server/pace.ts';
import { sendPrivateFile, sendPrivatePage } from '../server/send-private.ts';
import { drawReceipt, fillForm } from './draw-form.ts';
import { drawNoReply, drawReply } from './draw-reply.ts';
import { findExemplarName } from './exemplar-name.ts';
import { readWordedPage, type FormName, type WordedPage } from './form-page.ts';
import { readReply, replyFolder } from './read-reply.ts';

const pages = new RegExp(
  `^/[a-z]{2,3}/(${nominateSegment}|${followSegment}|${reviewSegment})/(?:[^/]+/)?index\\.html$`,
);
/** Nobody guesses a code of 100 bits; trying costs the disk a look all the same. */
const pace = { burst: 30, every: 4_000 };

interface Asked {
  request: IncomingMessage;
  response: ServerResponse;
  query: URLSearchParams;
}

export interface PrivatePagesOptions {
  dataDir: string;
  getNetwork: (request: IncomingMessage) => string;
}

/** The pages of nominations as one reader asks for them: with his code, or about a profile. */
export class PrivatePages {
  readonly #options: PrivatePagesOptions;
  readonly #pace = new Pace(pace);

  constructor(options: PrivatePagesOptions) {
    this.#options = options;
  }

  /** @returns false, having answered nothing, when the page is the same for everybody */
  async send(
    request: IncomingMessage,
    response: ServerResponse,
    { release, answer, query: text }: { release: string; answer: Answer; query: string },
  ): Promise<boolean> {
    if (!text || !('file' in answer) || !answer.file || answer.status !== 200) return false;
    const segment = pages.exec(answer.file)?.[1];
    if (segment === undefined) return false;
    const asked = { request, response, query: new URLSearchParams(text) };
    const html = await readFile(join(release, answer.file), 'utf8');
    if (segment === followSegment) return this.#sendReply(asked, readWordedPage<'follow'>(html));
    return this.#sendForm(asked, release, readWordedPage<FormName>(html));
  }

  async #sendForm(
    { request, response, query }: Asked,
    release: string,
    page: WordedPage<FormName> | undefined,
  ): Promise<boolean> {
    if (!page) return false;
    const { html, words } = page;
    const code = readFollowCode(query.get(followParameters.code) ?? '');
    if (code !== undefined) {
      if (this.#askPace(request) > 0 || !(await this.#find(code))) return false;
      const isContactDropped = query.has(followParameters.withoutContact);
      const receipt = drawReceipt(html, words, { code: groupFollowCode(code), isContactDropped });
      await sendPrivatePage(request, response, { status: 200, html: receipt });
      return true;
    }
    const filled = await findFilled(release, words, query);
    if (!filled) return false;
    await sendPrivatePage(request, response, { status: 200, html: fillForm(html, filled) });
    return true;
  }

  async #sendReply(asked: Asked, page: WordedPage<'follow'> | undefined): Promise<boolean> {
    const { request, response, query } = asked;
    const typed = query.get(followParameters.code)?.trim() ?? '';
    if (!page || !typed) return false;
    const refuse = (status: number, error: 'wrong' | 'unknown' | 'busy', seconds?: number) =>
      sendPrivatePage(request, response, {
        status,
        html: drawNoReply(page.html, page.words, { typed, error, ...(seconds && { seconds }) }),
      });
    const wait = this.#askPace(request);
    const code = readFollowCode(typed);
    if (wait > 0) {
      response.setHeader('Retry-After', String(wait));
      await refuse(429, 'busy', wait);
    } else if (code === undefined) await refuse(422, 'wrong');
    else if (!(await this.#sendFound(asked, page, code))) await refuse(404, 'unknown');
    return true;
  }

  async #sendFound(
    { request, response, query }: Asked,
    { html, words }: WordedPage<'follow'>,
    code: string,
  ): Promise<boolean> {
    const { dataDir } = this.#options;
    const reply = await this.#find(code);
    if (!reply) return false;
    const voice = reply.answers[Number(query.get(followParameters.voice) ?? Number.NaN)]?.voice;
    const folder = replyFolder(dataDir, await hashFollowCode(code));
    if (voice && (await sendPrivateFile(request, response, { folder, ...voice }))) return true;
    const drawn = drawReply(html, words, { code: groupFollowCode(code), reply });
    await sendPrivatePage(request, response, { status: 200, html: drawn });
    return true;
  }

  async #find(code: string) {
    return readReply(this.#options.dataDir, await hashFollowCode(code));
  }

  #askPace(request: IncomingMessage): number {
    return this.#pace.ask(this.#options.getNetwork(request));
  }
}

/** What a form says already for whoever came from a profile, or from a candidate of its shortlist. */
async function findFilled(
  release: string,
  { language, review }: WordedPage<FormName>['words'],
  query: URLSearchParams,
): Promise<Map<string, string> | undefined> {
  const id = query.get(nominationFields.exemplar) ?? '';
  if (review)
    return review.candidates.some(({ exemplar }) => exemplar === id)
      ? new Map([
          [nominationFields.review, review.slug],
          [nominationFields.exemplar, id],
        ])
      : undefined;
  const name = await findExemplarName(release, id, language);
  if (name === undefined) return undefined;
  return new Map([
    [nominationFields.exemplar, id],
    [nominationFields.about, name],
    [nominationFields.kind, query.get(nominationFields.kind) ?? 'confirm'],
  ]);
}
