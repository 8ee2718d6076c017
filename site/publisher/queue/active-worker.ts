import { describeDiskError } from '../files/disk-error.ts';
import type { Publisher } from '../publisher.ts';
import { Background } from './background.ts';
import { PublicCheck } from './public-check.ts';
import { publishReleases, type PublishContext } from './publish-releases.ts';
import { Receipts } from './receipts.ts';
import { reconcile } from './reconcile.ts';
import { Retries } from './retries.ts';
import { SerialClient } from './serial-client.ts';
import { answerChannel, pause, type Session } from './session.ts';
import { Status } from './status.ts';

const BATCH = 500;
const POLL_MS = 3_000;
const RECONCILE_MS = 5 * 60_000;

export interface ActiveOptions {
  publisher: Publisher;
  session: Session;
  /** Ends the worker after the write at hand. */
  signal: AbortSignal;
  /** Public origin that pages are fetched from to see them live; without it the files are compared. */
  probe: string | undefined;
  /** DATA_DIR/search and DATA_DIR/share-images. */
  searchFolder: string;
  shareFolder: string;
  onReady(): void;
}

/** Unwinds a render of everything when the worker has to leave; the next one starts it again. */
class StoppedError extends Error {}

/** The worker while it holds the lock: takes releases as they come, and reconciles in between. */
export class ActiveWorker {
  readonly #publisher: Publisher;
  readonly #session: Session;
  readonly #options: ActiveOptions;
  readonly #client: SerialClient;
  readonly #receipts: Receipts;
  readonly #retries = new Retries();
  readonly #status: Status;
  readonly #context: PublishContext;
  readonly #background: Background;
  readonly #check: PublicCheck | undefined;
  /** Something was notified since the queue was last read. */
  #isWoken = true;
  /** Lanes in which something waited when it was last looked. */
  #busy: ReadonlySet<'normal' | 'fast'> = new Set();
  #wake: (() => void) | undefined;
  #reconciledAt = -Infinity;

  constructor(options: ActiveOptions) {
    this.#options = options;
    this.#publisher = options.publisher;
    this.#session = options.session;
    this.#client = new SerialClient(options.session.client);
    this.#receipts = new Receipts(this.#client);
    this.#status = new Status(this.#client);
    const { probe, publisher, searchFolder, shareFolder } = options;
    this.#background = new Background({
      publisher,
      status: this.#status,
      searchFolder,
      shareFolder,
      onIndexed: (until) => this.#receipts.stampIndexed(until),
    });
    this.#check = probe ? new PublicCheck({ origin: probe, publisher, receipts: this.#receipts }) : undefined;
    this.#context = {
      background: this.#background,
      publisher,
      receipts: this.#receipts,
      retries: this.#retries,
      check: this.#check,
      progress: new Map(),
      isRenderingAll: false,
      raiseAlarm: (text) => this.#status.setAlarms('disk', text ? [text] : []),
    };
  }

  /** To be called at every notification. */
  wake(): void {
    this.#isWoken = true;
    this.#wake?.();
    if (!this.#isOver) this.#look();
  }

  /** Works until the signal or the loss of the connection. */
  async run(): Promise<void> {
    this.#status.start();
    const poll = setInterval(() => this.wake(), POLL_MS);
    try {
      // What the plan was before pending withdrawals tells which pages they change.
      if (this.#publisher.canPlan) this.#publisher.replan();
      await this.#publishPending('fast');
      await this.#reconcile();
      this.#options.onReady();
      this.#check?.request(await this.#receipts.findUnseen());
      while (!this.#isOver) {
        await this.#turn();
      }
    } finally {
      clearInterval(poll);
      await Promise.all([this.#background.close(), this.#check?.close()]);
      this.#status.stop();
    }
  }

  get #isOver(): boolean {
    return this.#options.signal.aborted || this.#session.lost.aborted;
  }

  /** One round: releases, then requests, then reconciling; waits when there was nothing to do. */
  async #turn(): Promise<void> {
    const isWoken = this.#isWoken;
    this.#isWoken = false;
    if (isWoken && (await this.#publishPending())) return void (this.#isWoken = true);
    const request = this.#session.requests.shift();
    if (request !== undefined) return this.#answer(request);
    const isDue = performance.now() - this.#reconciledAt > RECONCILE_MS;
    if (isDue || this.#publisher.isNewDay) return this.#reconcile();
    await this.#wait();
  }

  /** Publishes what is due, the fast lane alone first. @returns whether there was anything */
  async #publishPending(only?: 'fast'): Promise<boolean> {
    const found = await this.#receipts.findPending(this.#retries.waiting(), BATCH);
    const fast = found.filter(({ lane }) => lane === 'fast');
    const due = only || fast.length ? fast : found;
    if (due.length === 0) return false;
    if (!this.#publisher.canPlan || !this.#publisher.release) {
      await this.#takeIn();
      if (!this.#publisher.release) return false;
    }
    const releases = await this.#receipts.findPendingOf(due.map(({ document_key: key }) => key));
    this.#busy = new Set();
    const isFast = fast.length > 0;
    await publishReleases(this.#context, releases, () => this.#isOver || (!isFast && this.#busy.has('fast')));
    return true;
  }

  /** Before the first release there is no page to add to: all documents are taken in, then everything is rendered. */
  async #takeIn(): Promise<void> {
    const alarms = await reconcile(this.#publisher, this.#receipts, () => this.#isOver);
    this.#status.setAlarms('documents', alarms);
    if (this.#publisher.canPlan && !this.#isOver) await this.#renderAll();
  }

  async #reconcile(): Promise<void> {
    this.#reconciledAt = performance.now();
    this.#busy = new Set();
    await this.#guardDisk(async () => {
      const alarms = await reconcile(this.#publisher, this.#receipts, () => this.#isOver);
      this.#status.setAlarms('documents', alarms);
      if (!this.#publisher.canPlan) return;
      const { release } = this.#publisher;
      if (!release) return this.#renderAll();
      this.#publisher.forgetFailures();
      this.#publisher.replan();
      if (this.#publisher.needsNewRelease(release)) return this.#renderAll();
      const result = await this.#publisher.update(release, () => this.#isOver || this.#busy.has('fast'));
      this.#background.request();
      if (result.isStopped) this.#reconciledAt = -Infinity;
      this.#reportPages();
    });
  }

  /** Renders everything anew; releases that come meanwhile go to the public tree at once. */
  async #renderAll(): Promise<void> {
    const publishMeanwhile = async (): Promise<void> => {
      if (this.#isOver) throw new StoppedError();
      this.#busy = new Set();
      if (this.#publisher.release) await this.#publishPending();
    };
    const hasWork = (): boolean =>
      this.#isOver || (this.#busy.size > 0 && this.#publisher.release !== undefined);
    this.#context.isRenderingAll = true;
    try {
      await this.#publisher.renderAll(hasWork, publishMeanwhile);
      this.#background.request();
      this.#reportPages();
    } catch (error) {
      if (!(error instanceof StoppedError)) throw error;
    } finally {
      this.#context.isRenderingAll = false;
    }
  }

  async #answer(request: string): Promise<void> {
    let message = '';
    try {
      await this.#renderAll();
      if (this.#isOver) return;
    } catch (error) {
      message = describeDiskError(error) ?? String(error);
      this.#status.setAlarms('disk', describeDiskError(error) ? [message] : []);
    }
    const answer = JSON.stringify({ request, error: message, release: this.#publisher.release?.id });
    await this.#client.query('select pg_notify($1, $2)', [answerChannel, answer]);
  }

  /** A disk that refuses is an alarm, and another try at the next reconciling, in seconds. */
  async #guardDisk(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.#status.setAlarms('disk', []);
    } catch (error) {
      const message = describeDiskError(error);
      if (!message) throw error;
      this.#status.setAlarms('disk', [message]);
      this.#reconciledAt = performance.now() - RECONCILE_MS + 5_000;
    }
  }

  #reportPages(): void {
    const { planner, failures } = this.#publisher;
    const messages = [...planner.problems, ...failures.values()].map(({ message }) => message);
    this.#status.setAlarms('pages', messages.slice(0, 5));
  }

  #look(): void {
    this.#receipts
      .findBusyLanes(this.#retries.waiting())
      .then((lanes) => (this.#busy = lanes))
      // Only the loss of the connection can fail it, which ends this worker anyway.
      .catch(() => undefined);
  }

  async #wait(): Promise<void> {
    if (this.#isWoken || this.#isOver) return;
    const woken = new AbortController();
    this.#wake = () => woken.abort();
    await pause(POLL_MS, woken.signal);
    this.#wake = undefined;
  }
}
