import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { DocumentOf } from '#contract/document.ts';
import type { EditionReader, StoryCard } from '#contract/edition-reader.ts';
import { fallbackAddress, type MediaDocument } from '#contract/media.ts';
import type { SettingsDocument } from '#contract/settings.ts';
import { replaceFile } from '../publisher/files/replace-file.ts';
import type { Release } from '../publisher/release/release.ts';
import { drawShareImage } from './draw-share-image.ts';
import { getShareName, shareFolder, toShareCard, type ShareCard } from './share-card.ts';

const QUIET_MS = 300;
/** After each drawing it rests so many times as long: pages and search go first. */
const REST = 2;

export interface ShareImagesOptions {
  /** DATA_DIR/share-images: drawings live here and are linked into releases. */
  folder: string;
  edition: Pick<EditionReader, 'settings' | 'term' | 'media'> & {
    cards(): Iterable<StoryCard>;
    isComplete: boolean;
  };
  /** File of a public name of media. */
  pathOf(name: string): string;
  /** The public release, asked anew each time. */
  getRelease(): Release | undefined;
  onError(error: unknown): void;
}

interface Wanted {
  name: string;
  card: ShareCard;
  publishedAt: string;
  settings: SettingsDocument;
  section: DocumentOf<'section'> | undefined;
  picture: MediaDocument | undefined;
}

/**
 * Keeps a share image for every public text, beside the publishing of pages. The name of an image says what it shows,
 * so a page can name it before it is drawn; an image that no public text names any more is deleted at once.
 */
export class ShareImages {
  readonly #options: ShareImagesOptions;
  readonly #half: string;
  /** Names that could not be drawn, until the process starts again. */
  readonly #failed = new Set<string>();
  readonly #known = new WeakMap<StoryCard, Wanted>();
  #isAsked = false;
  #isClosed = false;
  #work: Promise<void> | undefined;

  constructor(options: ShareImagesOptions) {
    this.#options = options;
    this.#half = join(options.folder, '.half');
    rmSync(this.#half, { recursive: true, force: true });
    mkdirSync(this.#half, { recursive: true });
  }

  /** Asks for an update; returns at once. What must not be public any more goes before it returns. */
  request(): void {
    this.#isAsked = true;
    if (this.#isClosed) return;
    this.#work ??= this.#run()
      .catch((error: unknown) => this.#options.onError(error))
      .finally(() => (this.#work = undefined));
  }

  /** Deletes at once the images that no public text names; the rest follows when it is asked for. */
  clear(): void {
    const release = this.#options.getRelease();
    if (!release || !this.#options.edition.isComplete) return;
    // A drawing at hand must not be linked any more before it is known whether it is still wanted.
    this.#isAsked = true;
    this.#clear(release, this.#findWanted());
  }

  /** Resolves when nothing is asked any more. */
  async settle(): Promise<void> {
    while (this.#work) await this.#work;
  }

  /** Ends after the drawing at hand. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#work;
  }

  async #run(): Promise<void> {
    while (this.#isAsked && !this.#isClosed) {
      this.#isAsked = false;
      const release = this.#options.getRelease();
      if (!release || !this.#options.edition.isComplete) return;
      const wanted = this.#findWanted();
      this.#clear(release, wanted);
      await pause(QUIET_MS);
      await this.#complete(release, wanted);
    }
  }

  /** What is shown, by name; names are made once a card, picture and settings. */
  #findWanted(): Map<string, Wanted> {
    const { edition } = this.#options;
    const { settings } = edition;
    const wanted = new Map<string, Wanted>();
    for (const story of edition.cards()) {
      const section = edition.term('section', story.section);
      const picture = findStill(edition, story.lead) ?? findStill(edition, story.main);
      let known = this.#known.get(story);
      if (known?.settings !== settings || known.section !== section || known.picture !== picture) {
        const card = toShareCard(story, { settings, section, picture });
        known = {
          settings,
          section,
          picture,
          card,
          name: getShareName(card),
          publishedAt: story.publishedAt,
        };
        this.#known.set(story, known);
      }
      wanted.set(known.name, known);
    }
    return wanted;
  }

  #clear(release: Release, wanted: ReadonlyMap<string, unknown>): void {
    for (const folder of [join(release.folder, shareFolder), this.#options.folder]) {
      if (!existsSync(folder)) continue;
      for (const name of readdirSync(folder))
        if (name !== basename(this.#half) && !wanted.has(name)) rmSync(join(folder, name), { force: true });
    }
  }

  /** Newest texts first: they are shared most. */
  async #complete(release: Release, wanted: ReadonlyMap<string, Wanted>): Promise<void> {
    const missing = [...wanted.values()].filter(
      ({ name }) => !this.#failed.has(name) && !existsSync(join(release.folder, shareFolder, name)),
    );
    missing.sort((a, b) => Date.parse(b.publishedAt) - Date.parse(a.publishedAt));
    for (const one of missing) {
      if (this.#isAsked || this.#isClosed) return;
      const path = join(this.#options.folder, one.name);
      if (!existsSync(path)) {
        const start = performance.now();
        await this.#draw(path, one).catch((error: unknown) => {
          this.#failed.add(one.name);
          this.#options.onError(error);
        });
        await pause(REST * (performance.now() - start));
      }
      // While it was drawn the text may have been withdrawn, or another release have become the public one.
      if (!this.#isAsked && existsSync(path)) release.link(path, `/${shareFolder}/${one.name}`);
    }
  }

  async #draw(path: string, { card, picture }: Wanted): Promise<void> {
    const file = picture && this.#options.pathOf(basename(fallbackAddress(picture.file)));
    const image = await drawShareImage(card, file && existsSync(file) ? file : undefined);
    replaceFile(path, image, { temporary: this.#half });
  }
}

function findStill(edition: Pick<EditionReader, 'media'>, id: string | undefined): MediaDocument | undefined {
  const media = id === undefined ? undefined : edition.media(id);
  if (!media || media.type === 'image') return media;
  const poster = media.poster === undefined ? undefined : edition.media(media.poster);
  return poster?.type === 'image' ? poster : undefined;
}
