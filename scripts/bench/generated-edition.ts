import { documentSchemas, type DocumentOf, type PublicDocument } from '#contract/document.ts';
import type { LanguageCode } from '#contract/languages.ts';
import { toSlug } from '#contract/slug.ts';
import { fewSyllables, type TextMaker } from './generated-text.ts';
import { Random } from './random.ts';

export interface EditionSize {
  /** Stories in Vietnamese. */
  stories: number;
  /** Stories in other languages, each the translation of one of them. */
  translations: number;
  exemplars: number;
  units: number;
  seed: number;
}

/** The edition of issue 2: 20,000 stories, 28,000 texts. */
export const largeEdition: EditionSize = {
  stories: 20_000,
  translations: 8_000,
  exemplars: 400,
  units: 80,
  seed: 2026,
};
export const smallEdition: EditionSize = { stories: 120, translations: 50, exemplars: 12, units: 9, seed: 7 };

const languages: LanguageCode[] = ['vi', 'en', 'kpm', 'km'];
const firstDay = Date.parse('2020-01-01T00:00:00Z');
const lastDay = Date.parse('2026-11-20T00:00:00Z');

/** Makes an edition, always the same for the same size; media apart. */
export function makeEdition(size: EditionSize, text = fewSyllables): PublicDocument[] {
  const random = new Random(size.seed);
  const maker = new EditionMaker(random, text);
  return maker.make(size);
}

/** Makes documents of a generated edition that refer to each other. */
export class EditionMaker {
  readonly #random: Random;
  readonly #text: TextMaker;
  readonly terms = {
    section: [] as string[],
    topic: [] as string[],
    unit: [] as string[],
    place: [] as string[],
    movement: [] as string[],
    exemplar: [] as string[],
  };
  #count = 0;

  constructor(random: Random, text = fewSyllables) {
    this.#random = random;
    this.#text = text;
  }

  make(size: EditionSize): PublicDocument[] {
    const terms = [
      ...times(12, () => this.makeTerm('section')),
      ...times(12, () => this.makeTerm('topic')),
      ...times(size.units, () => this.makeTerm('unit')),
      ...times(size.units, () => this.makeTerm('place')),
      ...times(8, () => this.makeTerm('movement')),
      ...times(size.exemplars, () => this.makeTerm('exemplar')),
    ];
    const stories = times(size.stories, () => this.makeStory());
    const translations = times(size.translations, (index) =>
      this.makeStory({
        translationOf: stories[index % stories.length]?.id,
        language:
          languages[1 + (Math.floor(index / stories.length + index) % (languages.length - 1))] ?? 'en',
      }),
    );
    return [makeSettings(), makeHome(), ...terms, ...stories, ...translations];
  }

  makeTerm(kind: keyof EditionMaker['terms'], name = this.#text.makeWords(this.#random, 4)): PublicDocument {
    const random = this.#random;
    const known = this.terms[kind];
    const id = random.uuid();
    const parent = known.length > 3 ? { parent: random.pick(known.slice(0, 3)) } : {};
    const head = {
      kind,
      id,
      slug: this.#slug(name),
      name: { vi: name },
      description: { vi: this.#text.makeSentence(random) },
    };
    const parts = {
      section: { type: 'page', order: known.length },
      topic: { order: known.length },
      unit: { level: 'commune', ...parent },
      place: { type: 'commune', code: String(10_000 + known.length), ...parent },
      movement: { from: '2024-01-01' },
      exemplar: {
        type: 'person',
        summary: { vi: this.#text.makeSentence(random) },
        ...(kind === 'exemplar' ? this.#pickTerms() : {}),
      },
    } as const;
    known.push(id);
    return documentSchemas[kind].parse({ ...head, ...parts[kind] });
  }

  makeStory(given: Partial<DocumentOf<'story'>> = {}): DocumentOf<'story'> {
    const random = this.#random;
    const title = this.#text.makeWords(random, random.between(6, 12));
    const time = new Date(random.between(firstDay, lastDay)).toISOString();
    return documentSchemas.story.parse({
      kind: 'story',
      id: random.uuid(),
      language: 'vi',
      slug: this.#slug(title),
      format: 'article',
      title,
      summary: this.#text.makeSentence(random),
      body: times(random.between(4, 12), (index) => ({
        id: `b${index}`,
        type: 'paragraph',
        html: this.#text.makeParagraph(random),
      })),
      section: random.pick(this.terms.section),
      exemplars: random.chance(0.4) ? [random.pick(this.terms.exemplar)] : [],
      credits: [{ role: 'author', name: this.#text.makeWords(random, 2) }],
      publishedAt: time,
      updatedAt: time,
      sample: true,
      ...this.#pickTerms(),
      ...given,
    });
  }

  #pickTerms() {
    const random = this.#random;
    return {
      topics: [random.pick(this.terms.topic)],
      unit: random.pick(this.terms.unit),
      place: random.pick(this.terms.place),
      movements: random.chance(0.2) ? [random.pick(this.terms.movement)] : [],
    };
  }

  #slug(name: string): string {
    this.#count += 1;
    return `${toSlug(name).slice(0, 60).replace(/-+$/, '')}-${this.#count}`;
  }
}

function makeSettings(): PublicDocument {
  return documentSchemas.settings.parse({
    kind: 'settings',
    id: 'settings',
    name: { vi: 'Gương Sáng' },
    owner: { vi: 'Ấn bản sinh tự động' },
    languages,
  });
}

function makeHome(): PublicDocument {
  return documentSchemas.home.parse({ kind: 'home', id: 'home' });
}

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
