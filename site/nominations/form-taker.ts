import type { IncomingMessage, ServerResponse } from 'node:http';
import { encodeAddress, getDay, nominateAddress, reviewAddress } from '#contract/address.ts';
import { languageSchema } from '#contract/identity.ts';
import { defaultLanguage, type LanguageCode } from '#contract/languages.ts';
import { hashFollowCode, makeFollowCode } from '#contract/nominations/follow-code.ts';
import { followParameters, nominationFields } from '../views/nomination-fields.ts';
import { formatLocalDay } from '../i18n/day-style.ts';
import { Pace } from '../server/pace.ts';
import { sayPlainly } from '../server/say-plainly.ts';
import { leadPrivately, sendPrivatePage } from '../server/send-private.ts';
import { drawFaults, drawRefusal, fillForm } from './draw-form.ts';
import { findFormPage, findReviewPage, type FormName, type WordedPage } from './form-page.ts';
import { judgeForm, type FormError } from './judge-form.ts';
import { isFromOwnPage } from './own-origin.ts';
import { BrokenForm, readForm, type Form } from './read-form.ts';
import type { Draft, Spool } from './spool.ts';

export interface FormTakerOptions {
  spool: Spool;
  /** Host of the public address. */
  ownHost: string;
  /** The network that a request comes from; it is counted in memory and kept nowhere. */
  getNetwork: (request: IncomingMessage) => string;
  onError: (error: unknown) => void;
}

/** A class or a family shares a network; one person does not name a dozen people within a minute. */
const paceOfNetwork = { burst: 12, every: 30_000 };
/** Of everybody together, of what is kept: what the newsroom could still look at. */
const paceOfAll = { burst: 400, every: 3_000 };
/** Forms that are coming in at the same time, slow lines among them: of everybody, and of one network. */
const mostAtOnce = 40;
const mostOfNetwork = 5;

type Page = WordedPage<FormName>;
interface Refusal {
  status: number;
  error: FormError;
  fields?: Form['fields'];
  values?: Record<string, number | string>;
}

/** Takes the forms in. */
export class FormTaker {
  readonly #options: FormTakerOptions;
  readonly #ofNetwork = new Pace(paceOfNetwork);
  readonly #ofAll = new Pace(paceOfAll);
  readonly #coming = new Map<string, number>();
  #atOnce = 0;

  constructor(options: FormTakerOptions) {
    this.#options = options;
  }

  /** Answers a post: with the code of what was sent, or with the form as it was filled in and what is wrong with it. */
  async take(request: IncomingMessage, response: ServerResponse, release: string): Promise<void> {
    const page = await findFormPage(release, defaultLanguage);
    if (!page) return sayPlainly(request, response, 404, 'Trang này không nhận lời giới thiệu qua mạng.');
    const refuse = (refusal: Refusal) => refuseWith(request, response, page, refusal);
    if (!isFromOwnPage(request.headers, this.#options.ownHost))
      return refuse({ status: 403, error: 'elsewhere' });
    const network = this.#options.getNetwork(request);
    const ofNetwork = this.#coming.get(network) ?? 0;
    if (this.#atOnce >= mostAtOnce || ofNetwork >= mostOfNetwork)
      return refuse({ status: 503, error: 'full' });
    this.#count(network, 1);
    try {
      const wait = this.#ofNetwork.ask(network);
      await this.#takeFrom(request, response, { release, vietnamese: page, wait });
    } catch (error) {
      if (error instanceof BrokenForm) await refuse({ status: 400, error: 'broken' });
      else if (isDiskFull(error)) await refuse({ status: 503, error: 'full' });
      else throw error;
    } finally {
      this.#count(network, -1);
    }
  }

  #count(network: string, change: 1 | -1): void {
    this.#atOnce += change;
    const left = (this.#coming.get(network) ?? 0) + change;
    if (left > 0) this.#coming.set(network, left);
    else this.#coming.delete(network);
  }

  async #takeFrom(
    request: IncomingMessage,
    response: ServerResponse,
    { release, vietnamese, wait }: { release: string; vietnamese: Page; wait: number },
  ): Promise<void> {
    const draft = wait > 0 ? undefined : await this.#options.spool.open();
    try {
      const form = await readForm(request, draft?.voicePath);
      const { fields } = form;
      const language =
        languageSchema.safeParse(fields.get(nominationFields.language)).data ?? defaultLanguage;
      const page = await findPage(release, language, { fields, vietnamese });
      if (!page) return sayPlainly(request, response, 410, 'Đợt lấy ý kiến này không còn trên trang.');
      const refuse = (refusal: Refusal) => refuseWith(request, response, page, { ...refusal, fields });
      if (wait > 0) {
        response.setHeader('Retry-After', String(wait));
        return await refuse({ status: 429, error: 'busy', values: { seconds: wait } });
      }
      if (!draft) {
        this.#options.onError('Hộp nhận lời giới thiệu gương đã đầy (NOMINATIONS_MB) hoặc đĩa gần hết chỗ.');
        return await refuse({ status: 503, error: 'full' });
      }
      await this.#store(request, response, { form, page, draft });
    } finally {
      await draft?.close();
    }
  }

  async #store(
    request: IncomingMessage,
    response: ServerResponse,
    { form, page, draft }: { form: Form; page: Page; draft: Draft },
  ): Promise<void> {
    const now = new Date();
    const { language, locale, review } = page.words;
    if (review && (!review.isOpen || getDay(now.toISOString()) > review.closesOn)) {
      const values = { date: formatLocalDay(review.closesOn, locale) };
      return refuseWith(request, response, page, {
        status: 409,
        error: 'closed',
        fields: form.fields,
        values,
      });
    }
    const judged = judgeForm(form, page.words, now);
    if ('faults' in judged) {
      const { faults } = judged;
      const html = drawFaults(fillForm(page.html, form.fields), page.words, {
        faults,
        hadVoice: form.voice !== undefined && faults.every(({ place }) => place !== 'voice'),
      });
      return sendPrivatePage(request, response, { status: 422, html });
    }
    if (this.#ofAll.ask('') > 0)
      return refuseWith(request, response, page, { status: 503, error: 'full', fields: form.fields });
    const code = makeFollowCode();
    await draft.store(judged.parcel, await hashFollowCode(code));
    const query = new URLSearchParams({
      [followParameters.code]: code,
      ...(judged.isContactDropped && { [followParameters.withoutContact]: '1' }),
    });
    const address = review ? reviewAddress(language, review.slug) : nominateAddress(language);
    leadPrivately(response, `${encodeAddress(address)}?${query.toString()}`);
  }
}

/** The page of the form that was sent: of a shortlist, or the one on which people are named. */
async function findPage(
  release: string,
  language: LanguageCode,
  { fields, vietnamese }: { fields: Form['fields']; vietnamese: Page },
): Promise<Page | undefined> {
  const slug = fields.get(nominationFields.review);
  if (slug === undefined || slug === '') return (await findFormPage(release, language)) ?? vietnamese;
  return (await findReviewPage(release, language, slug)) ?? findReviewPage(release, defaultLanguage, slug);
}

async function refuseWith(
  request: IncomingMessage,
  response: ServerResponse,
  { html, words }: Page,
  { status, error, fields, values }: Refusal,
): Promise<void> {
  // What is still to come of a body that nobody reads is not waited for.
  if (!request.complete) response.setHeader('Connection', 'close');
  const filled = fields ? fillForm(html, fields) : html;
  await sendPrivatePage(request, response, { status, html: drawRefusal(filled, words, error, values) });
}

function isDiskFull(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT'].includes((error as NodeJS.ErrnoException).code ?? '');
}
