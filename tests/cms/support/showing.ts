import type { Media, Story } from '../../../cms/payload-types.ts';
import { blocksToBody } from '../../../cms/documents/body/blocks-to-body.ts';
import { giveConsent, makeExemplar } from './consents.ts';
import { makeCaptions, makeForm, makePicture, upload } from './files.ts';
import type { Account, Answer, Newsroom } from './newsroom.ts';
import { readRefusal, type Refusal } from './refusal.ts';
import { makeWav } from '../../support/make-wav.ts';
import { makeStory } from './stories.ts';

type Recorded = Record<'recording' | 'captions' | 'poster' | 'inner', Media>;

/** What `attack` gets for a file that is approved or public. */
export const refused = {
  ...Object.fromEntries(
    ['alt', 'translations', 'credit', 'transcript', 'chapters', 'poster', 'captions'].flatMap((name) => [
      [name, 403],
      [`${name}, hàng loạt`, 0],
    ]),
  ),
  tệp: 409,
  'tệp, biên tập viên': 409,
  'tệp, hàng loạt': 400,
  xoá: 409,
};

/** A reporter with files that show others, and everything that somebody could try with them. */
export class Showing {
  readonly #newsroom: Newsroom;
  readonly #reporter: Account;
  readonly #editor: Account;
  #seconds = 1;

  constructor(newsroom: Newsroom, reporter: Account, editor: Account) {
    this.#newsroom = newsroom;
    this.#reporter = reporter;
    this.#editor = editor;
  }

  async picture(data: object = {}): Promise<Media> {
    return upload(this.#newsroom, this.#reporter, await makePicture(), 'anh.png', data);
  }

  #captions(words: string): Promise<Media> {
    return upload(this.#newsroom, this.#reporter, makeCaptions(words), 'phu-de.vtt', { recognisable: null });
  }

  #sound(data: object = {}): Promise<Media> {
    const bytes = makeWav((this.#seconds += 1));
    return upload(this.#newsroom, this.#reporter, bytes, 'tieng.wav', { recognisable: 'staff', ...data });
  }

  /** A recording with captions, a poster, and a poster of that poster. All are the reporter's. */
  async makeRecording(): Promise<Recorded> {
    const inner = await this.picture();
    const poster = await this.picture({ poster: inner.id });
    const words = await this.#captions('Con đường mở rồi');
    const recording = await this.#sound({
      poster: poster.id,
      captions: [{ language: 'vi', file: words.id }],
      transcript: 'Con đường mở rồi',
      chapters: [{ start: '0:00', title: 'Mở đầu' }],
    });
    return { recording, captions: words, poster, inner };
  }

  /** A radio story that shows a file in every place that a story has for one. */
  async makeShowing(title: string): Promise<{ story: Story; files: Map<string, Media> }> {
    const { recording, ...below } = await this.makeRecording();
    const files = new Map<string, Media>([
      ['main', recording],
      ['main, phụ đề', below.captions],
      ['main, ảnh bìa', below.poster],
      ['main, ảnh bìa của ảnh bìa', below.inner],
    ]);
    for (const place of ['lead', 'figure', 'gallery', 'embed']) files.set(place, await this.picture());
    for (const place of ['audio', 'recordings']) files.set(place, await this.#sound());
    const id = (place: string) => files.get(place)?.id ?? '';
    const body = blocksToBody([
      { id: 'a', type: 'paragraph', html: 'Sáng sớm, ông ra rẫy.' },
      { id: 'b', type: 'figure', media: id('figure'), caption: '' },
      { id: 'c', type: 'gallery', items: [{ media: id('gallery'), caption: '' }] },
      { id: 'd', type: 'audio', media: id('audio'), caption: '' },
      {
        id: 'e',
        type: 'embed',
        provider: 'youtube',
        video: 'abcdefghijk',
        title: 'Phim',
        poster: id('embed'),
      },
    ]);
    const consent = await giveConsent(
      this.#newsroom,
      this.#editor,
      await makeExemplar(this.#newsroom, this.#reporter),
      {
        channels: ['site', 'radio'],
      },
    );
    const story = await makeStory(this.#newsroom, this.#reporter, {
      title,
      format: 'audio',
      main: id('main'),
      lead: id('lead'),
      body: body as unknown as Story['body'],
      recordings: [{ media: id('recordings'), speaker: 'Ka Thử', consent: consent.id }],
    });
    return { story, files };
  }

  patch(account: Account, { id }: Pick<Media, 'id'>, data: object, query = ''): Promise<Answer<Refusal>> {
    return this.#newsroom.ask<Refusal>(account, 'PATCH', `/media/${id}${query}`, data);
  }

  async exchange(account: Account, file: Media): Promise<{ status: number; message: string }> {
    const [bytes, name] =
      file.type === 'image'
        ? [await makePicture(), 'khac.png']
        : file.type === 'captions'
          ? [makeCaptions('Lời người khác'), 'khac.vtt']
          : [makeWav(30), 'khac.wav'];
    const form = makeForm(bytes, name, {});
    const { status, body } = await this.#newsroom.ask<Refusal>(account, 'PATCH', `/media/${file.id}`, form);
    return { status, message: readRefusal(body) };
  }

  async readFile({ id }: Pick<Media, 'id'>): Promise<Media> {
    return this.#newsroom.payload.findByID({ collection: 'media', id, depth: 0 });
  }

  /** Every way in which someone without the desk's right could change what a file says or is. */
  async attack(file: Media, other: Media): Promise<Record<string, number>> {
    const form = makeForm(await makePicture(), 'hang-loat.png', { credit: 'Kẻ khác' });
    const bulk = `/media?where[id][equals]=${file.id}`;
    const words = [
      { alt: 'Lời chưa ai duyệt' },
      { translations: [{ language: 'kpm', alt: 'Lời chưa ai duyệt' }] },
      { credit: 'Kẻ khác' },
      { transcript: 'Lời chưa ai duyệt' },
      { chapters: [{ start: '0:01', title: 'Lời chưa ai duyệt' }] },
      { poster: other.id },
      { captions: [] },
    ];
    const answers: Record<string, number> = {};
    for (const data of words) {
      const name = Object.keys(data)[0] ?? '';
      answers[name] = (await this.patch(this.#reporter, file, data)).status;
      const many = await this.#newsroom.ask<{ docs?: unknown[] }>(this.#reporter, 'PATCH', bulk, data);
      answers[`${name}, hàng loạt`] = many.body.docs?.length ?? 0;
    }
    answers['tệp'] = (await this.exchange(this.#reporter, file)).status;
    answers['tệp, biên tập viên'] = (await this.exchange(this.#editor, file)).status;
    answers['tệp, hàng loạt'] = (await this.#newsroom.ask(this.#editor, 'PATCH', bulk, form)).status;
    answers['xoá'] = (await this.#newsroom.ask(this.#editor, 'DELETE', `/media/${file.id}`)).status;
    return answers;
  }
}
