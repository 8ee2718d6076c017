import type { DocumentOf, PublicDocument } from '#contract/document.ts';
import { isLanguageCode } from '#contract/languages.ts';
import type { PublishedRow } from '#contract/hand-over.ts';
import { EditionMaker, type EditionSize } from '../../../scripts/bench/generated-edition.ts';
import { fewSyllables } from '../../../scripts/bench/generated-text.ts';
import { Random } from '../../../scripts/bench/random.ts';
import { makeRow } from './make-publisher.ts';

type Story = DocumentOf<'story'>;
type Term = DocumentOf<'topic' | 'unit' | 'place' | 'movement' | 'exemplar' | 'section'>;
type Branch = DocumentOf<'unit' | 'place'>;
type Settings = DocumentOf<'settings'>;

/** An edition in which an editor does one thing after another, always the same for the same seed. */
export class ChangingEdition {
  readonly #random: Random;
  readonly #maker: EditionMaker;
  readonly #live = new Map<string, PublicDocument>();
  readonly #gone: (Story | Term)[] = [];
  readonly first: PublishedRow[];

  constructor(size: EditionSize) {
    this.#random = new Random(size.seed);
    this.#maker = new EditionMaker(this.#random);
    const documents = this.#maker.make(size);
    for (const document of documents) this.#live.set(document.id, document);
    this.first = documents.map((document) => makeRow(document));
  }

  /** One change, as the CMS would hand it over. */
  change(): PublishedRow {
    const changes = [
      () => this.#put(this.#maker.makeStory()),
      () => this.#put(this.#edit(this.#pickStory())),
      () => this.#put(this.#move(this.#pickStory())),
      () => this.#put(this.#renameTerm(this.#pickTerm())),
      () => this.#put(this.#move(this.#pickTerm())),
      () => this.#withdraw(),
      () => this.#restore(),
      () => this.#put(this.#translate(this.#pickStory())),
      () => this.#put(this.#chooseLeads()),
      () =>
        this.#put(this.#maker.makeTerm(this.#random.pick(['topic', 'unit', 'place', 'exemplar'] as const))),
      () => this.#put(this.#hang()),
      () => this.#put(this.#writeTexts()),
      () => this.#put(this.#tellOn()),
    ];
    // Another set of languages or another colour changes every page, so it comes less often than the rest.
    if (this.#random.chance(0.01)) return this.#put(this.#dress());
    return this.#random.chance(0.02) ? this.#put(this.#turnLanguage()) : this.#random.pick(changes)();
  }

  #put(document: PublicDocument): PublishedRow {
    this.#live.set(document.id, document);
    return makeRow(document);
  }

  #edit(story: Story): Story {
    const { section, topics, unit, place, movements, exemplars } = this.#maker.makeStory();
    const { credits } = this.#pickStory();
    const refiled = { section, topics, unit, place, movements, exemplars, credits };
    return {
      ...story,
      title: fewSyllables.makeWords(this.#random, 6),
      textDigest: this.#makeDigest(),
      updatedAt: new Date(Date.parse(story.updatedAt) + 60_000).toISOString(),
      ...(this.#random.chance(0.5) ? refiled : {}),
    };
  }

  #move<D extends Story | Term>(document: D): D {
    const slug = `moi-${this.#random.between(1, 1_000_000)}`;
    return { ...document, slug, previousSlugs: [...document.previousSlugs, document.slug] };
  }

  #renameTerm(term: Term): Term {
    return { ...term, name: { ...term.name, vi: fewSyllables.makeWords(this.#random, 3) } };
  }

  #withdraw(): PublishedRow {
    const document = this.#random.chance(0.7) ? this.#pickStory() : this.#pickTerm();
    if (document.kind === 'section') return this.#put(this.#renameTerm(document));
    this.#live.delete(document.id);
    this.#gone.push(document);
    const hasNotice = document.kind === 'story' || document.kind === 'exemplar';
    return makeRow(document, hasNotice && this.#random.chance(0.8) ? 'withdrawn' : 'removed');
  }

  #restore(): PublishedRow {
    const document = this.#gone.splice(0, 1)[0];
    return this.#put(document ?? this.#maker.makeStory());
  }

  #translate({ id, translationOf, textDigest, updatedAt }: Story): Story {
    const language = this.#random.pick(this.#settings.languages.slice(1).concat('en'));
    const follows = { story: id, textDigest: textDigest ?? this.#makeDigest(), at: updatedAt };
    return this.#maker.makeStory({ translationOf: translationOf ?? id, language, follows });
  }

  #makeDigest(): string {
    return String(this.#random.between(1, 1_000_000)).padStart(22, '0');
  }

  /** A desk writes some interface texts of its language. */
  #writeTexts(): PublicDocument {
    const language = this.#random.pick(['kpm', 'en', 'vi'] as const);
    const texts = {
      home: fewSyllables.makeWords(this.#random, 2),
      sources: fewSyllables.makeWords(this.#random, 1),
    };
    return { kind: 'interface', id: language, texts };
  }

  /** Offers a language or no longer offers it. */
  #turnLanguage(): Settings {
    const settings = this.#settings;
    const code = this.#random.pick(['cma', 'km', 'kpm', 'blt'].filter(isLanguageCode));
    const others = settings.languages.filter((language) => language !== code);
    return { ...settings, languages: others.length < settings.languages.length ? others : [...others, code] };
  }

  /** Another colour, or other hours. */
  #dress(): Settings {
    const { accent: _, ...settings } = this.#settings;
    const accent = this.#random.pick(['#0b4f8a', '#1b5e20', '']);
    return { ...settings, hours: { vi: fewSyllables.makeWords(this.#random, 3) }, ...(accent && { accent }) };
  }

  /** Tells of an exemplar how it went on, and who took it over. */
  #tellOn(): PublicDocument {
    const exemplars = [...this.#live.values()].filter((document) => document.kind === 'exemplar');
    const exemplar = this.#random.pick(exemplars);
    const other = this.#random.pick(exemplars).id;
    const row = { date: '2026-10-01', story: this.#pickStory().id };
    return {
      ...exemplar,
      followUps: [{ ...row, text: fewSyllables.makeSentence(this.#random) }],
      replications:
        other === exemplar.id
          ? []
          : [{ ...row, exemplar: other, name: '', done: fewSyllables.makeSentence(this.#random) }],
    };
  }

  #chooseLeads(): PublicDocument {
    const home = this.#live.get('home') as DocumentOf<'home'>;
    return {
      ...home,
      leads: [this.#pickStory().id, this.#pickStory().id],
      notice: { vi: fewSyllables.makeSentence(this.#random) },
    };
  }

  /** Hangs a unit or place below another one, or makes it a root. */
  #hang(): PublicDocument {
    const kind = this.#random.pick(['unit', 'place'] as const);
    const terms = [...this.#live.values()].filter((document): document is Branch => document.kind === kind);
    const term = this.#random.pick(terms);
    const { parent: _, ...root } = term;
    return this.#random.chance(0.3) ? root : { ...root, parent: this.#random.pick(terms).id };
  }

  get #settings(): Settings {
    return this.#live.get('settings') as Settings;
  }

  #pickStory(): Story {
    return this.#random.pick([...this.#live.values()].filter((document) => document.kind === 'story'));
  }

  #pickTerm(): Term {
    const all = [...this.#live.values()];
    return this.#random.pick(
      all.filter((document): document is Term => 'slug' in document && document.kind !== 'story'),
    );
  }
}
