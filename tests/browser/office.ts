import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { makeBody } from '../cms/support/stories.ts';

/** A text on the site, as a test begins with it. */
export interface LiveText {
  readonly id: string;
  /** Its address on the site. */
  readonly path: string;
}

interface Words {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
}

interface Terms {
  readonly section: string;
  readonly topic: string;
  readonly unit: string;
  readonly place: string;
}

/** A paper that a person signed, as far as its bytes tell. */
export const signedPaper = {
  name: 'giay-dong-y.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\nxref\n0 1\ntrailer\n<</Size 1>>\nstartxref\n9\n%%EOF\n'),
};

/**
 * An office of one person, which works through the REST API: it makes what a journey begins with, so that none needs
 * another to have gone well.
 */
export class Office {
  readonly #origin: string;
  readonly #token: string;
  #exemplar?: Promise<string>;
  #picture?: Promise<string>;

  private constructor(origin: string, token: string) {
    this.#origin = origin;
    this.#token = token;
  }

  static async open(origin: string, account: { email: string; password: string }): Promise<Office> {
    const { token } = await new Office(origin, '').#ask<{ token: string }>('POST', '/users/login', account);
    return new Office(origin, token);
  }

  /** Whether whoever writes may approve. */
  async setSelfApproval(allowsSelfApproval: boolean): Promise<void> {
    await this.#ask('POST', '/globals/flow-settings', { allowsSelfApproval });
  }

  /** Writes a Vietnamese story about an exemplar, with a picture and its claims proved, and publishes it. */
  async publishStory({ slug, title, summary }: Words, terms: Terms): Promise<LiveText> {
    await this.setSelfApproval(true);
    this.#exemplar ??= this.#publishExemplar();
    this.#picture ??= this.#uploadPicture();
    const id = await this.#create('stories?draft=true', {
      slug,
      title,
      summary,
      language: 'vi',
      format: 'article',
      body: makeBody('Sáng sớm, bà đi thăm rừng.', 'Con suối vẫn chảy.'),
      lead: await this.#picture,
      section: await this.#find('sections', terms.section),
      topics: [await this.#find('topics', terms.topic)],
      unit: await this.#find('units', terms.unit),
      place: await this.#find('places', terms.place),
      exemplars: [await this.#exemplar],
    });
    await this.#prove(id);
    await this.#publish(id);
    return { id, path: `/vi/bai/${slug}/` };
  }

  /** Writes a Vietnamese story in a section of its own and approves it. @returns its id */
  async approveStory({ slug, title, summary }: Words): Promise<string> {
    const section = await this.#create('sections', { name: `Mục của ${title}`, type: 'column' });
    const draft = `/sections/${section}`;
    await this.#ask('POST', `${draft}/submit`, {});
    const { version } = await this.#ask<{ version: string }>('GET', `${draft}/flow`);
    await this.#ask('POST', `${draft}/approve`, { version });
    const own = { slug, title, summary, section, language: 'vi', format: 'article' };
    const id = await this.#create('stories?draft=true', { ...own, body: makeBody('Bà con cùng làm.') });
    for (const step of ['submit', 'approve']) await this.#take(id, step);
    return id;
  }

  /** Translates a story into K’Ho and publishes that text too. */
  async publishTranslation(source: LiveText, { slug, title, summary }: Words): Promise<LiveText> {
    const made = await this.#ask<{ id: string }>('POST', `/stories/${source.id}/translate`, {
      language: 'kpm',
      layout: 'structure',
    });
    await this.#change(made.id, { slug, title, summary, body: makeBody('ƀ ĕ ŏ ŭ ĭ ơ̆ ñ') });
    await this.#publish(made.id);
    return { id: made.id, path: `/kpm/bai/${slug}/` };
  }

  /** Changes the summary of a live story, and tells the readers. */
  async correct({ id }: LiveText, summary: string, note: string): Promise<void> {
    await this.#change(id, { summary });
    await this.#prove(id);
    await this.#take(id, 'approve');
    await this.#take(id, 'publish', { note });
  }

  async #publishExemplar(): Promise<string> {
    const exemplar = await this.#create('exemplars?draft=true', { type: 'person', name: 'Bà Ka Lành' });
    const proof = await this.#upload(
      'consent-proofs',
      new File([signedPaper.buffer], signedPaper.name, { type: signedPaper.mimeType }),
    );
    await this.#create('consents', {
      title: 'Bà Ka Lành',
      exemplar,
      givenAt: '2026-01-05T05:00:00.000Z',
      proofs: [{ voice: 'self', file: proof }],
    });
    await this.#ask('PATCH', `/exemplars/${exemplar}`, { _status: 'published' });
    return exemplar;
  }

  #uploadPicture(): Promise<string> {
    const path = 'content/demo/media/doi-che.jpg';
    const file = new File([readFileSync(path)], basename(path), { type: 'image/jpeg' });
    return this.#upload('media', file, { alt: 'Đồi chè', credit: 'Phóng viên Thử', recognisable: 'none' });
  }

  /** Gives every claim that is open a source of its own; in an office of one person that is the second look too. */
  async #prove(id: string): Promise<void> {
    const path = `/stories/${id}/claims`;
    const { rows } = await this.#ask<{ rows: { key: string; state: string }[] }>('GET', path);
    const keys = rows.filter(({ state }) => state === 'open').map(({ key }) => key);
    if (keys.length === 0) return;
    const source = await this.#create('claim-sources', {
      kind: 'document',
      title: 'Sổ giữ rừng của bản',
      public: true,
    });
    await this.#ask('POST', path, { act: 'source', keys, sources: [source] });
  }

  async #publish(id: string): Promise<void> {
    for (const step of ['submit', 'approve', 'publish']) await this.#take(id, step);
  }

  async #take(id: string, step: string, body: object = {}): Promise<void> {
    await this.#ask('POST', `/stories/${id}/${step}`, { revision: await this.#findRevision(id), ...body });
  }

  async #change(id: string, data: object): Promise<void> {
    const revision = await this.#findRevision(id);
    await this.#ask('PATCH', `/stories/${id}?draft=true&depth=0`, { ...data, revision });
  }

  async #findRevision(id: string): Promise<number> {
    const { revision } = await this.#ask<{ revision?: number }>('GET', `/stories/${id}?draft=true&depth=0`);
    return revision ?? 0;
  }

  async #find(collection: string, slug: string): Promise<string> {
    const { docs } = await this.#ask<{ docs: { id: string }[] }>(
      'GET',
      `/${collection}?depth=0&limit=1&where[slug][equals]=${slug}`,
    );
    if (!docs[0]) throw new Error(`The demo edition has no “${slug}” in ${collection}.`);
    return docs[0].id;
  }

  async #create(path: string, data: object): Promise<string> {
    return (await this.#ask<{ doc: { id: string } }>('POST', `/${path}`, data)).doc.id;
  }

  async #upload(collection: string, file: File, data: object = {}): Promise<string> {
    const form = new FormData();
    form.append('file', file);
    form.append('_payload', JSON.stringify(data));
    return (await this.#ask<{ doc: { id: string } }>('POST', `/${collection}`, form)).doc.id;
  }

  async #ask<T>(method: string, path: string, body?: object): Promise<T> {
    const headers = new Headers(this.#token ? { Authorization: `JWT ${this.#token}` } : {});
    if (body && !(body instanceof FormData)) headers.set('Content-Type', 'application/json');
    const response = await fetch(`${this.#origin}/api${path}`, {
      method,
      headers,
      ...(body && { body: body instanceof FormData ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return JSON.parse(text) as T;
  }
}
