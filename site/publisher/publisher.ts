import { getDay } from '#contract/address.ts';
import type { MediaDocument } from '#contract/media.ts';
import type { MediaCache } from '../media/media-cache.ts';
import type { PageKind, RenderContext } from '../kinds/page-kind.ts';
import type { EditionStore } from './edition/edition-store.ts';
import { KeptPlan } from './plan/kept-plan.ts';
import type { Replan } from './plan/planned-page.ts';
import { Planner } from './plan/planner.ts';
import { serverKinds } from './plan/status-kind.ts';
import type { BuiltSite } from './render/built-site.ts';
import { DrawingCrew } from './render/drawing-crew.ts';
import { Backlog } from './release/backlog.ts';
import { BuiltAssets, linkOldAssets, linkSearch } from './release/carry-over.ts';
import { Completeness } from './release/completeness.ts';
import { PublicMedia } from './release/public-media.ts';
import type { Release } from './release/release.ts';
import type { SiteFolder } from './release/site-folder.ts';
import { removePages, renderPages, type PageFailure, type RenderResult } from './release/render-pages.ts';

const MANY_PAGES = 100;

export interface PublisherOptions {
  store: EditionStore;
  site: BuiltSite;
  folder: SiteFolder;
  media: MediaCache;
  kinds: readonly PageKind[];
  /** Public origin without trailing slash. */
  origin: string;
  /** Address of the WebSub hub that feeds name. */
  hub?: string | undefined;
  /** Hash of the code that decides, beside the built site, what pages show. */
  sources?: string;
  /** The machine can make light forms of recordings and films. */
  hasLightMedia?: boolean;
  /** What day it is, yyyy-mm-dd; the day in Việt Nam unless told otherwise. */
  getToday?: (() => string) | undefined;
}

/** Keeps the public tree equal to the live edition: plans, draws what differs, links media, deletes what is gone. */
export class Publisher {
  readonly store: EditionStore;
  readonly folder: SiteFolder;
  readonly media: MediaCache;
  /** Public origin without trailing slash. */
  readonly origin: string;
  readonly files: PublicMedia;
  readonly planner: Planner<PageKind>;
  /** Pages name the light forms of recordings and films; undefined: nobody makes them. */
  readonly hasLightMedia: boolean | undefined;
  readonly #site: BuiltSite;
  readonly #crew: DrawingCrew | undefined;
  /** The built site's own files. */
  readonly assets: BuiltAssets;
  readonly #context: RenderContext;
  readonly #getToday: () => string;
  /** Of which templates, code and origin pages are. */
  readonly build: string;
  readonly #kept: KeptPlan;
  readonly #backlog = new Backlog();
  #release: Release | undefined;
  /** What the database calls live, against what readers have. */
  readonly completeness = new Completeness();
  /** Pages that could not be drawn, by address, until their key changes or they are tried again. */
  readonly #failures = new Map<string, PageFailure>();

  constructor(options: PublisherOptions) {
    this.store = options.store;
    this.folder = options.folder;
    this.media = options.media;
    this.files = new PublicMedia(this.media, this.store.memory);
    this.#site = options.site;
    this.assets = new BuiltAssets(options.site.client);
    this.#getToday = options.getToday ?? (() => getDay(new Date().toISOString()));
    const hasLightMedia = (this.hasLightMedia = options.hasLightMedia);
    const { origin, hub } = options;
    this.origin = origin;
    this.#context = { origin, hub, edition: this.store.memory, hasLightMedia };
    const light = hasLightMedia ? ' light' : '';
    this.build = `${options.site.buildId} ${options.sources ?? ''} ${origin}${light}${hub ? ` ${hub}` : ''}`;
    this.#crew = makeCrew(options);
    this.#kept = new KeptPlan(this.build);
    this.planner = new Planner([...options.kinds, ...serverKinds], this.build);
    this.#release = this.folder.openCurrent();
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

  /** Brings the plan up to date: looks at what the changes of the edition may have touched. */
  replan(): Replan {
    const { memory } = this.store;
    memory.setToday(this.#getToday());
    const replan = this.planner.replan(memory, memory.takeChanges());
    this.#backlog.add(replan);
    return replan;
  }

  /** Looks at the whole plan again, part by part; between them others may publish. */
  async sweep(giveWay: () => Promise<void>): Promise<void> {
    this.replan();
    for (const part of this.planner.sweep(this.store.memory)) {
      this.#backlog.add(part);
      await giveWay();
    }
  }

  /** Takes over the plan that the last run left, if it is of this edition and build. @returns whether it was */
  restorePlan(): boolean {
    if (!this.canPlan || !this.#kept.restore(this.planner, this.store)) return false;
    this.replan();
    return true;
  }

  /** Keeps the plan for the next start. Everything must have been replanned. */
  savePlan(): void {
    this.#kept.save(this.planner, this.store);
  }

  /** Lets pages that could not be drawn be tried again. */
  forgetFailures(): void {
    if (this.#failures.size) this.#backlog.forget();
    this.#failures.clear();
  }

  /** Notes that pages of the release may not be as its manifest said. */
  distrust(): void {
    this.#backlog.forget();
  }

  /** Planned pages that the release does not show as planned, failed ones apart. */
  findOutdated(release: Release): string[] {
    return [...this.planner.pages.keys()].filter((address) => this.isOutdated(release, address));
  }

  /** Whether a planned page is not shown as planned, unless it failed to be drawn. */
  isOutdated(release: Release, address: string): boolean {
    const key = this.planner.pages.get(address)?.key;
    if (key === undefined || release.manifest.get(address)?.key === key) return false;
    return this.#failures.get(address)?.key !== key;
  }

  /** True when so much differs, as after an upgrade, that readers should get it in one step: in a new release. */
  needsNewRelease(release: Release): boolean {
    const outdated = this.findOutdated(release).length;
    return outdated > MANY_PAGES && outdated > this.planner.pages.size / 2;
  }

  /** Addresses that the release has and the plan has not, unless the database says that they are live. */
  findVanished(release: Release): string[] {
    return [...release.manifest.records().keys()].filter((address) => this.#isVanished(address));
  }

  /** True when the public release is not, or no longer, on the disk. */
  get isReleaseLost(): boolean {
    return this.#release !== undefined && !this.folder.isPublic(this.#release);
  }

  /** Gives up a release that somebody deleted; the next rendering makes a new one. */
  forgetRelease(): void {
    this.#release?.manifest.close();
    this.#release = undefined;
    this.#backlog.forget();
    this.folder.ensure();
  }

  #isVanished(address: string): boolean {
    if (this.planner.pages.has(address)) return false;
    return !this.completeness.isUnheld(address);
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
      crew: this.#crew,
      shouldStop,
    };
    const result = await renderPages(job, addresses);
    for (const address of result.drawn.keys()) this.#failures.delete(address);
    for (const failure of result.failures) this.#failures.set(failure.address, failure);
    return result;
  }

  /** Draws all that differs and deletes what is gone. Needs a `replan` before. */
  async update(release: Release, shouldStop: () => boolean): Promise<RenderResult> {
    const known = release === this.#release ? this.#backlog.get() : undefined;
    const outdated = known
      ? known.changed.filter((address) => this.isOutdated(release, address))
      : this.findOutdated(release);
    const vanished = known
      ? known.vanished.filter((address) => this.#isVanished(address) && release.manifest.get(address))
      : this.findVanished(release);
    this.#backlog.forget();
    const result = await this.render(release, outdated, shouldStop);
    if (result.isStopped) return result;
    removePages(release, vanished, result.removed);
    release.manifest.compact();
    if (release === this.#release) this.#backlog.settle();
    return result;
  }

  /**
   * Renders everything into a new release and makes it public in one step. `interrupt` is called whenever
   * `shouldStop` said so; it may publish to the release that is public meanwhile.
   * @throws IncompleteReleaseError when it has fewer live pages than the database says; the public one then stays
   */
  async renderAll(shouldStop: () => boolean, interrupt: () => Promise<void>): Promise<RenderResult> {
    const next = this.folder.create();
    const drawn = new Map<string, number>();
    try {
      this.forgetFailures();
      await this.assets.put(next);
      if (this.#release) linkOldAssets(next, this.#release);
      for (;;) {
        const media = this.files.linkAll(next, this.#release);
        this.replan();
        const result = await this.update(next, shouldStop);
        for (const [address, time] of result.drawn) drawn.set(address, time);
        if (!result.isStopped) {
          // A file may have been withdrawn after it was linked.
          this.files.prune(next);
          this.#judge(next, media);
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

  close(): void {
    void this.#crew?.close();
    this.#release?.manifest.close();
    this.media.close();
    this.store.close();
  }

  #judge(next: Release, media: readonly MediaDocument[]): void {
    const { planner, failures } = this;
    const before = this.isReleaseLost ? undefined : this.#release;
    this.completeness.judge({ release: next, before, planner, failures, media });
  }

  #adopt(next: Release): void {
    if (this.#release) linkSearch(next, this.#release);
    this.folder.switchTo(next);
    this.#release?.manifest.close();
    this.#release = next;
    this.#backlog.forget();
    this.folder.prune();
  }
}

/** Threads draw with the site as it was loaded, or not at all. */
function makeCrew({ site, store, origin, hasLightMedia }: PublisherOptions): DrawingCrew | undefined {
  if (site.parts?.draw !== site.draw || !DrawingCrew.isOfUse) return undefined;
  const { dist, digest } = site.parts;
  return new DrawingCrew({ dist, digest, edition: store.folder, origin, hasLightMedia });
}
