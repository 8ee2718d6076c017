import { IncompleteReleaseError } from '../release/completeness.ts';
import type { Alarms } from '../after/alarms.ts';
import type { RenderedAll } from './answer-request.ts';
import type { Newcomers } from './newcomers.ts';
import type { PublishContext } from './publish-hand-overs.ts';
import { isMendRequest } from '../hand-over/session.ts';

/** Unwinds a render of everything when the worker has to leave; the next one starts it again. */
class StoppedError extends Error {}

export interface FullRenderOptions {
  context: PublishContext;
  alarms: Alarms;
  newcomers: Newcomers;
  /** The worker has to leave. */
  isOver(): boolean;
  publishPending(): Promise<boolean>;
  /** Makes the edition equal to the database. */
  takeDocuments(): Promise<void>;
  /** Compares and mends everything. */
  reconcile(): Promise<void>;
}

/** Renders everything anew, by itself or because an operator asked. */
export class FullRender {
  readonly #options: FullRenderOptions;

  constructor(options: FullRenderOptions) {
    this.#options = options;
  }

  /**
   * Hand-overs that come meanwhile go to the public tree at once.
   * @throws IncompleteReleaseError when the new release has fewer live pages than the database says
   */
  async run(): Promise<void> {
    const { context, alarms, newcomers, isOver, publishPending } = this.#options;
    const { publisher, background } = context;
    const publishMeanwhile = async (): Promise<void> => {
      if (isOver()) throw new StoppedError();
      newcomers.begin();
      if (publisher.release) await publishPending();
    };
    const hasWork = (): boolean => isOver() || (newcomers.isAny && !!publisher.release);
    context.isRenderingAll = true;
    try {
      await publisher.renderAll(hasWork, publishMeanwhile);
      publisher.release?.rememberFolders();
      alarms.reportMissing(publisher.completeness.missing);
      background.request();
      alarms.reportPages(publisher);
    } catch (error) {
      if (!(error instanceof StoppedError)) throw error;
    } finally {
      context.isRenderingAll = false;
    }
  }

  /** @returns false when the new release lacks live pages, which are told as alarms */
  async tryRun(): Promise<boolean> {
    try {
      await this.run();
      return true;
    } catch (error) {
      if (!(error instanceof IncompleteReleaseError)) throw error;
      this.#options.alarms.reportMissing(error.missing);
      return false;
    }
  }

  /**
   * Does what an operator asked for: everything anew, or what is damaged.
   * @returns the public release and what it lacks, undefined when the worker has to leave
   * @throws when the disk refuses, or a new release has fewer live pages than the database says
   */
  async answer(request: string): Promise<RenderedAll | undefined> {
    const { context, isOver } = this.#options;
    const { publisher } = context;
    const missing = isMendRequest(request) ? await this.#mendAsked() : await this.#renderAsked();
    return isOver() || !publisher.release ? undefined : { release: publisher.release.id, missing };
  }

  /** @returns why documents could not be mended */
  async #mendAsked(): Promise<readonly string[]> {
    await this.#options.reconcile();
    return this.#options.alarms.documents;
  }

  /** Mends the edition first, so that nothing is rendered of what is damaged. */
  async #renderAsked(): Promise<readonly string[]> {
    const { context, alarms, takeDocuments } = this.#options;
    const isDone = await alarms.guardDisk(async () => {
      await takeDocuments();
      await this.run();
    });
    if (!isDone) throw new Error(alarms.disk);
    return context.publisher.completeness.missing;
  }
}
