import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { getDay } from '#contract/address.ts';
import { languages } from '#contract/languages.ts';
import type { MediaDocument } from '#contract/media.ts';
import { searchFolder } from '#contract/search-layout.ts';
import { getMediaNames, type MediaCache } from '../media/media-cache.ts';
import type { PageKind, RenderContext } from '../views/page-kind.ts';
import type { EditionStore } from './edition/edition-store.ts';
import { Planner, type Replan } from './plan/planner.ts';
import { statusKind } from './plan/status-kind.ts';
import type { BuiltSite } from './render/built-site.ts';
import type { Release, SiteFolder } from './release/release.ts';
import { removePages, renderPages, type PageFailure, type RenderResult } from './release/render-pages.ts';

const MEDIA = 'tep';
const MANY_PAGES = 100;
const KEPT_ASSETS_MS = 30 * 86_400_000;

export interface PublisherOptions {
  store: EditionStore;
  site: BuiltSite;
  folder: SiteFolder;
  media: MediaCache;
  kinds: readonly PageKind[];
  /** Public origin without trailing slash. */
  origin: string;
  /** What day it is, yyyy-mm-dd; the day in Việt Nam unless told otherwise. */
  getToday?: (() => string) | undefined;
}

/** Keeps the public tree equal to the live edition: plans, draws what differs, links media, deletes what is gone. */
export class Publisher {
  readonly store: EditionStore;
  readonly folder: SiteFolder;
  readonly media: MediaCache;
  readonly planner: Planner<PageKind>;
  readonly #site: BuiltSite;
  readonly #context: RenderContext;
  readonly #getToday: () => string;
  #release: Release | undefined;
  /** Pages that could not be drawn, by address, until their key changes or they are tried again. */
  readonly #failures = new Map<string, PageFailure>();

  constructor(options: PublisherOptions) {
    this.store = options.store;
    this.folder = options.folder;
    this.media = options.media;
    this.#site = options.site;
    this.#getToday = options.getToday ?? (() => getDay(new Date().toISOString()));
    this.#context = { origin: options.origin, edition: this.store.memory };
    this.planner = new Planner([...options.kinds, statusKind], `${options.site.buildId} ${options.origin}`);
    this.#release = this.folder.openCurrent();
    if (this.#release) this.#linkAssets(this.#release);
  }

  /** The public release; undefined before the first. */
  get release(): Release | undefined {
    return this.#release;
  }

  get failures(): ReadonlyMap<string, PageFailure> {
    return this.#failures;
  }

  /** False until settings and home page are there. */
  get canPlan(): boolean {
    return this.store.memory.isComplete;
  }

  /** True when the day that pages were planned for is over: notices of feeds may have had their time. */
  get isNewDay(): boolean {
    const { today } = this.store.memory;
    return today !== undefined && today !== this.#getToday();
  }

  replan(): Replan {
    this.store.memory.setToday(this.#getToday());
    return this.planner.replan(this.store.memory);
  }

  /** Lets pages that could not be drawn be tried again. */
  forgetFailures(): void {
    this.#failures.clear();
  }

  /** Planned pages that the release does not show as planned, failed ones apart. */
  findOutdated(release: Release): string[] {
    const outdated: string[] = [];
    for (const [address, { key }] of this.planner.pages) {
      if (key === undefined || release.manifest.get(address)?.key === key) continue;
      if (this.#failures.get(address)?.key !== key) outdated.push(address);
    }
    return outdated;
  }

  /** True when so much differs, as after an upgrade, that readers should get it in one step: in a new release. */
  needsNewRelease(release: Release): boolean {
    const outdated = this.findOutdated(release).length;
    return outdated > MANY_PAGES && outdated > this.planner.pages.size / 2;
  }

  /** Addresses that the release has and the plan has not. */
  findVanished(release: Release): string[] {
    const vanished: string[] = [];
    for (const address of release.manifest.records().keys()) {
      if (!this.planner.pages.has(address)) vanished.push(address);
    }
    return vanished;
  }

  /** Draws pages of a release and notes failures. @throws when the disk refuses */
  async render(
    release: Release,
    addresses: readonly string[],
    shouldStop: () => boolean,
  ): Promise<RenderResult> {
    const { memory: edition } = this.store;
    const job = {
      release,
      site: this.#site,
      edition,
      pages: this.planner.pages,
      context: this.#context,
      shouldStop,
    };
    const result = await renderPages(job, addresses);
    for (const address of result.drawn.keys()) this.#failures.delete(address);
    for (const failure of result.failures) this.#failures.set(failure.address, failure);
    return result;
  }

  /** Draws all that differs and deletes what is gone. Needs a `replan` before. */
  async update(release: Release, shouldStop: () => boolean): Promise<RenderResult> {
    const result = await this.render(release, this.findOutdated(release), shouldStop);
    if (!result.isStopped) {
      removePages(release, this.findVanished(release), result.removed);
      release.manifest.compact();
    }
    return result;
  }

  /**
   * Renders everything into a new release and makes it public in one step. `interrupt` is called whenever
   * `shouldStop` said so; it may publish to the release that is public meanwhile.
   */
  async renderAll(shouldStop: () => boolean, interrupt: () => Promise<void>): Promise<RenderResult> {
    const next = this.folder.create();
    const drawn = new Map<string, number>();
    try {
      this.forgetFailures();
      this.#linkAssets(next);
      for (;;) {
        this.linkAllMedia(next);
        this.replan();
        const result = await this.update(next, shouldStop);
        for (const [address, time] of result.drawn) drawn.set(address, time);
        if (!result.isStopped) {
          // A file may have been withdrawn after it was linked.
          this.pruneMedia(next);
          this.#adopt(next);
          return { ...result, drawn };
        }
        await interrupt();
      }
    } catch (error) {
      next.manifest.close();
      this.folder.remove(next.id);
      throw error;
    }
  }

  /** Links the public files of one media document, already prepared, into a release. */
  linkMedia(release: Release, media: MediaDocument): void {
    for (const name of getMediaNames(media)) release.link(this.media.pathOf(name), `/${MEDIA}/${name}`);
  }

  /** Links what is missing of all media, where prepared. Returns the documents whose files are not. */
  linkAllMedia(release: Release): MediaDocument[] {
    const present = new Set(listFolder(join(release.folder, MEDIA)));
    const unprepared: MediaDocument[] = [];
    for (const media of this.store.memory.allMedia()) {
      if (getMediaNames(media).every((name) => present.has(name))) continue;
      if (this.media.isReady(media)) this.linkMedia(release, media);
      else unprepared.push(media);
    }
    return unprepared;
  }

  /** Deletes files of media that are no longer public. */
  pruneMedia(release: Release): void {
    const needed = this.#neededMedia();
    for (const name of listFolder(join(release.folder, MEDIA))) {
      if (!needed.has(name)) rmSync(join(release.folder, MEDIA, name), { force: true });
    }
    this.media.prune(needed);
  }

  /** Pages whose file is missing or has another length than was written: to be drawn again. */
  findDamaged(release: Release): string[] {
    const damaged: string[] = [];
    for (const [address, { size }] of release.manifest.records()) {
      if (size >= 0 && release.sizeOf(address) !== size) damaged.push(address);
    }
    return damaged;
  }

  close(): void {
    this.#release?.manifest.close();
    this.store.close();
  }

  /** Search goes on with the indexes it has. */
  #linkSearch(from: Release, to: Release): void {
    for (const { code } of languages) {
      const folder = join(from.folder, searchFolder(code));
      if (existsSync(folder)) to.linkFolder(folder, searchFolder(code));
    }
  }

  #neededMedia(): Set<string> {
    const needed = new Set<string>();
    for (const media of this.store.memory.allMedia())
      for (const name of getMediaNames(media)) needed.add(name);
    return needed;
  }

  /** A page kept by a reader's browser may still ask for the styles of the release before. */
  #linkAssets(release: Release): void {
    if (existsSync(this.#site.client)) release.linkFolder(this.#site.client, '/');
    const before = this.#release && this.#release !== release && join(this.#release.folder, '_assets');
    if (before && existsSync(before)) release.linkFolder(before, '/_assets/', Date.now() - KEPT_ASSETS_MS);
  }

  #adopt(next: Release): void {
    if (this.#release) this.#linkSearch(this.#release, next);
    this.folder.switchTo(next);
    this.#release?.manifest.close();
    this.#release = next;
    this.folder.prune();
  }
}

function listFolder(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
