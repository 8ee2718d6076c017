import type { Story } from '../../../cms/payload-types.ts';
import { TranslationDesk } from './desk.ts';
import { openNewsroom, type Account, type Newsroom } from './newsroom.ts';
import { makeBody, makeStory, publish } from './stories.ts';

/** A newsroom with those who write, translate (English and K’Ho), approve and publish. */
export class TranslationScene {
  readonly newsroom: Newsroom;
  readonly reporter: Account;
  readonly translator: Account;
  readonly editor: Account;
  readonly publisher: Account;

  constructor(
    newsroom: Newsroom,
    [reporter, translator, editor, publisher]: [Account, Account, Account, Account],
  ) {
    this.newsroom = newsroom;
    this.reporter = reporter;
    this.translator = translator;
    this.editor = editor;
    this.publisher = publisher;
  }

  static async open(): Promise<TranslationScene> {
    const newsroom = await openNewsroom();
    return new TranslationScene(newsroom, [
      await newsroom.hire('reporter'),
      await newsroom.hire('translator', { languages: ['kpm', 'en'] }),
      await newsroom.hire('editor'),
      await newsroom.hire('publisher'),
    ]);
  }

  async find(id: string): Promise<Story> {
    return this.newsroom.payload.findByID({ collection: 'stories', id, draft: true, depth: 0 });
  }

  /** The desk's chief changes the newest text. */
  async edit(id: string, data: object): Promise<void> {
    const { revision } = await this.find(id);
    const path = `/stories/${id}?draft=true`;
    const answer = await this.newsroom.ask(this.publisher, 'PATCH', path, { ...data, revision });
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  }

  async makeLive(data: Partial<Story> = {}): Promise<Story> {
    const story = await makeStory(this.newsroom, this.reporter, data);
    await publish(this.newsroom, this.publisher, story.id);
    return this.find(story.id);
  }

  async translate(id: string, language: string, layout = 'structure'): Promise<TranslationDesk> {
    const path = `/stories/${id}/translate`;
    const made = await this.newsroom.ask<{ id: string }>(this.translator, 'POST', path, { language, layout });
    if (made.status !== 200) throw new Error(JSON.stringify(made.body));
    return new TranslationDesk(this.newsroom, this.translator, made.body.id);
  }

  /** A live Vietnamese text, and its translation with every part written, live too unless it is to stay a draft. */
  async makePair(isLive = true): Promise<{ source: Story; desk: TranslationDesk }> {
    const source = await this.makeLive({
      title: 'Con đường 3 km',
      body: makeBody('Ông K’Brẽl hiến 2 ha đất.', 'Bà con rất vui.', 'Đường đã xong.'),
    });
    const desk = await this.translate(source.id, 'en');
    await desk.write({
      '@title': 'A road of 3 km',
      '@summary': 'One hectare became a road.',
      Ông: 'Mr K’Brẽl gave 2 ha.',
      Bà: 'All are glad.',
      Đường: 'The road is done.',
    });
    if (isLive) await publish(this.newsroom, this.publisher, desk.id);
    return { source, desk };
  }
}

/** The body of a story with these words in place of those. */
export function changeWords(story: Story, from: string, to: string): Story['body'] {
  return JSON.parse(JSON.stringify(story.body).replace(from, to)) as Story['body'];
}

export function withChildren(story: Story, children: unknown[]): Story['body'] {
  const { body } = story;
  if (!body) throw new Error('The story has no body.');
  return { ...body, root: { ...body.root, children: children as typeof body.root.children } };
}
