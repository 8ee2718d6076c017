import { describeDiskError } from '../files/disk-error.ts';
import type { Publisher } from '../publisher.ts';
import { publishReleases, type PublishContext } from './publish-releases.ts';
import { Receipts } from './receipts.ts';
import { reconcile } from './reconcile.ts';
import { Retries } from './retries.ts';
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
  probe: string | undefined;
  onReady(): void;
}

/** The worker while it holds the lock: takes releases as they come, and reconciles in between. */
export class ActiveWorker {
  readonly #publisher: Publisher;
  readonly #session: Session;
  readonly #options: ActiveOptions;
  readonly #receipts: Receipts;
  readonly #retries = new Retries();
  readonly #status: Status;
  readonly #context: PublishContext;
  /** Something was notified since the queue was last read. */
  #isWoken = true;
  #isFastWaiting = false;
  #wake: (() => void) | undefined;
  #reconciledAt = -Infinity;

  constructor(options: ActiveOptions) {
    this.#options = options;
    this.#publisher = options.publisher;
    this.#session = options.session;
    this.#receipts = new Receipts(options.session.client);
    this.#status = new Status(options.session.client);
    this.#context = {
      publisher: options.publisher,
      receipts: this.#receipts,
      retries: this.#retries,
      probe: options.probe,
      drawnBefore: new Map(),
      raiseAlarm: (text) => this.#status.setAlarms('disk', text ? [text] : []),
    };
  }

  /** To be called at every notification. */
  wake(): void {
    this.#isWoken = true;
    this.#wake?.();
    if (!this.#isOver) this.#lookForFast();
  }

  /** Works until the signal or the loss of the connection. */
  async run(): Promise<void> {
    this.#status.start();
    const poll = setInterval(() => this.wake(), POLL_MS);
    try {
      await this.#publishPending();
      await this.#reconcile();
      this.#options.onReady();
      while (!this.#isOver) {
        await this.#turn();
      }
    } finally {
      clearInterval(poll);
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
    if (isWoken && (await this.#publishPending())) {
      this.#isWoken = true;
      return;
    }
    const request = this.#session.requests.shift();
    if (request !== undefined) return this.#answer(request);
    if (performance.now() - this.#reconciledAt > RECONCILE_MS) return this.#reconcile();
    await this.#wait();
  }

  /** Publishes what is due, the fast lane alone first. @returns whether there was anything */
  async #publishPending(): Promise<boolean> {
    const due = await this.#receipts.findPending(this.#retries.waiting(), BATCH);
    if (due.length === 0) return false;
    if (!this.#publisher.canPlan || !this.#publisher.release) {
      await this.#takeIn();
      if (!this.#publisher.release) return false;
    }
    const fast = due.filter(({ lane }) => lane === 'fast');
    const taken = fast.length ? fast : due;
    const releases = await this.#receipts.findPendingOf(taken.map(({ document_key: key }) => key));
    this.#isFastWaiting = false;
    await publishReleases(this.#context, releases, () => this.#isOver || (this.#isFastWaiting && !fast.length));
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
    await this.#guardDisk(async () => {
      const alarms = await reconcile(this.#publisher, this.#receipts, () => this.#isOver);
      this.#status.setAlarms('documents', alarms);
      if (!this.#publisher.canPlan) return;
      const { release } = this.#publisher;
      if (!release) return this.#renderAll();
      this.#publisher.forgetFailures();
      this.#publisher.replan();
      const result = await this.#publisher.update(release, () => this.#isOver || this.#isFastWaiting);
      if (result.isStopped) this.#reconciledAt = -Infinity;
      this.#reportPages();
    });
  }

  /** Renders everything anew; releases that come meanwhile go to the public tree at once. */
  async #renderAll(): Promise<void> {
    const publishMeanwhile = async (): Promise<void> => {
      this.#isWoken = false;
      if (this.#isOver) throw new Error('The worker was stopped while it rendered everything.');
      if (this.#publisher.release) await this.#publishPending();
    };
    const hasWork = (): boolean => this.#isOver || (this.#isWoken && this.#publisher.release !== undefined);
    await this.#publisher.renderAll(hasWork, publishMeanwhile);
    this.#reportPages();
  }

  async #answer(request: string): Promise<void> {
    let message = '';
    try {
      await this.#renderAll();
    } catch (error) {
      if (this.#isOver) return;
      message = describeDiskError(error) ?? String(error);
      this.#status.setAlarms('disk', describeDiskError(error) ? [message] : []);
    }
    const answer = JSON.stringify({ request, error: message, release: this.#publisher.release?.id });
    await this.#session.client.query('select pg_notify($1, $2)', [answerChannel, answer]);
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

  #lookForFast(): void {
    this.#receipts
      .hasFastPending(this.#retries.waiting())
      .then((isWaiting) => (this.#isFastWaiting = isWaiting))
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
