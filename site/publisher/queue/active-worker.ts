import type { Publisher } from '../publisher.ts';
import type { Release } from '../release/release.ts';
import type { ActiveOptions } from './active-options.ts';
import { Alarms } from './alarms.ts';
import { answerRequest } from './answer-request.ts';
import { Background } from './background.ts';
import { mendTorn } from './mend-torn.ts';
import { Newcomers } from './newcomers.ts';
import { PublicCheck } from './public-check.ts';
import type { PublishContext } from './publish-context.ts';
import { publishReleases } from './publish-releases.ts';
import { Receipts } from './receipts.ts';
import { reconcile } from './reconcile.ts';
import { Retries } from './retries.ts';
import { SerialClient } from './serial-client.ts';
import type { Session } from './session.ts';
import { Sleeper } from './sleeper.ts';
import { startPlan } from './start-plan.ts';
import { Status } from './status.ts';

const BATCH = 500;
const POLL_MS = 3_000;
const RECONCILE_MS = 5 * 60_000;
/** When nothing was published for so long, the plan is kept for the next start: that takes a moment of its own. */
const IDLE_MS = 10_000;

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
  readonly #alarms: Alarms;
  readonly #context: PublishContext;
  readonly #background: Background;
  readonly #check: PublicCheck | undefined;
  /** Something was notified since the queue was last read. */
  #isWoken = true;
  readonly #newcomers: Newcomers;
  /** Pages are left to be drawn that no release waits for. */
  #isUnfinished = false;
  readonly #sleeper = new Sleeper();
  #reconciledAt = -Infinity;
  /** When something was last published that the kept plan does not know; infinite: nothing. */
  #publishedAt = performance.now();

  constructor(options: ActiveOptions) {
    this.#options = options;
    this.#publisher = options.publisher;
    this.#session = options.session;
    this.#client = new SerialClient(options.session.client);
    this.#receipts = new Receipts(this.#client);
    this.#status = new Status(this.#client);
    this.#alarms = new Alarms(this.#status);
    this.#newcomers = new Newcomers(this.#receipts, this.#retries);
    const { probe, publisher, searchFolder, shareFolder, lightFolder, mirror } = options;
    this.#background = new Background({
      publisher,
      status: this.#status,
      searchFolder,
      shareFolder,
      lightFolder,
      onIndexed: (until) => this.#receipts.stampIndexed(until),
      mirror,
      onMirrored: (until) => this.#receipts.stampMirrored(until),
    });
    this.#check = probe ? new PublicCheck({ origin: probe, publisher, receipts: this.#receipts }) : undefined;
    this.#context = {
      background: this.#background,
      publisher,
      receipts: this.#receipts,
      retries: this.#retries,
      check: this.#check,
      progress: new Map(),
      interrupted: this.#newcomers.interrupted,
      isRenderingAll: false,
      raiseAlarm: (text) => this.#alarms.setDisk(text),
    };
  }

  /** To be called at every notification. */
  wake(): void {
    this.#isWoken = true;
    this.#sleeper.wake();
    if (!this.#isOver) this.#newcomers.look();
  }

  /** Works until the signal or the loss of the connection. */
  async run(): Promise<void> {
    this.#status.start();
    const poll = setInterval(() => this.wake(), POLL_MS);
    try {
      // What the plan was before pending withdrawals tells which pages they change.
      const isWhole = startPlan(this.#publisher);
      await this.#guardDisk(() => mendTorn(this.#publisher, this.#receipts));
      await this.#publishPending('fast');
      if (!isWhole) await this.#reconcile();
      this.#options.onReady();
      this.#check?.request(await this.#receipts.findUnseen());
      while (!this.#isOver) {
        await this.#turn();
      }
      this.#savePlan();
    } finally {
      clearInterval(poll);
      await Promise.all([this.#background.close(), this.#check?.close()]);
      this.#status.stop();
    }
  }

  get #isOver(): boolean {
    return this.#options.signal.aborted || this.#session.lost.aborted;
  }

  /** Keeps the plan for the next start; without it the next start plans everything. */
  #savePlan(): void {
    if (this.#isUnfinished || this.#newcomers.interrupted.size || !this.#publisher.release) return;
    this.#publisher.savePlan();
    this.#publishedAt = Infinity;
  }

  /** One round: releases, then requests, then reconciling; waits when there was nothing to do. */
  async #turn(): Promise<void> {
    const isWoken = this.#isWoken;
    this.#isWoken = false;
    if (isWoken && (await this.#publishPending())) return void (this.#isWoken = true);
    const request = this.#session.requests.shift();
    if (request !== undefined) return answerRequest(this.#client, request, () => this.#renderAsked());
    if (this.#isUnfinished) return this.#finish();
    const isDue = performance.now() - this.#reconciledAt > RECONCILE_MS;
    if (isDue || this.#publisher.isNewDay) return this.#reconcile();
    if (performance.now() - this.#publishedAt > IDLE_MS) this.#savePlan();
    if (!this.#isWoken && !this.#isOver) await this.#sleeper.sleep(POLL_MS);
  }

  /** Publishes what is due, the fast lane alone first. @returns whether there was anything */
  async #publishPending(only?: 'fast'): Promise<boolean> {
    const found = await this.#receipts.findPending(this.#retries.waiting(), BATCH);
    if (found.length < BATCH) this.#newcomers.forgetAllBut(found);
    const fast = found.filter(({ lane }) => lane === 'fast');
    const due = only || fast.length ? fast : this.#newcomers.choose(found);
    if (due.length === 0) return false;
    if (!this.#publisher.canPlan || !this.#publisher.release) {
      await this.#takeIn();
      if (!this.#publisher.release) return false;
    }
    const releases = await this.#receipts.findPendingOf(due.map(({ document_key: key }) => key));
    const ids = releases.map(({ id }) => id);
    this.#newcomers.begin(ids);
    const mayYield = fast.length === 0;
    const isDone = await publishReleases(
      this.#context,
      releases,
      (isLong) => this.#isOver || (mayYield && this.#newcomers.shouldYield(isLong)),
    );
    this.#newcomers.end(isDone);
    this.#isUnfinished ||= !isDone;
    this.#publishedAt = performance.now();
    return true;
  }

  /** Draws what was left when others went first. */
  async #finish(): Promise<void> {
    const { release } = this.#publisher;
    this.#newcomers.begin();
    await this.#guardDisk(async () => {
      if (release && this.#publisher.canPlan) this.#isUnfinished = !(await this.#update(release));
    });
  }

  /** @returns false when it let others go first */
  async #update(release: Release): Promise<boolean> {
    const { isStopped } = await this.#publisher.update(
      release,
      () => this.#isOver || this.#newcomers.shouldYield(true),
    );
    return !isStopped;
  }

  /** Before the first release there is no page to add to: all documents are taken in, then everything is rendered. */
  async #takeIn(): Promise<void> {
    const alarms = await reconcile(this.#publisher, this.#receipts, () => this.#isOver);
    this.#status.setAlarms('documents', alarms);
    if (this.#publisher.canPlan && !this.#isOver) await this.#renderAll();
  }

  async #reconcile(): Promise<void> {
    this.#reconciledAt = performance.now();
    this.#newcomers.begin();
    await this.#guardDisk(async () => {
      const alarms = await reconcile(this.#publisher, this.#receipts, () => this.#isOver);
      this.#status.setAlarms('documents', alarms);
      if (!this.#publisher.canPlan) return;
      const { release } = this.#publisher;
      if (!release) return this.#renderAll();
      this.#publisher.forgetFailures();
      this.#publisher.distrust();
      this.#publisher.replan({ isSweeping: true });
      if (this.#publisher.needsNewRelease(release)) return this.#renderAll();
      this.#isUnfinished = !(await this.#update(release));
      this.#background.request();
      this.#alarms.reportPages(this.#publisher);
    });
  }

  /** Renders everything anew; releases that come meanwhile go to the public tree at once. */
  async #renderAll(): Promise<void> {
    const publishMeanwhile = async (): Promise<void> => {
      if (this.#isOver) throw new StoppedError();
      this.#newcomers.begin();
      if (this.#publisher.release) await this.#publishPending();
    };
    const hasWork = (): boolean =>
      this.#isOver || (this.#newcomers.isAny && this.#publisher.release !== undefined);
    this.#context.isRenderingAll = true;
    try {
      await this.#publisher.renderAll(hasWork, publishMeanwhile);
      this.#background.request();
      this.#alarms.reportPages(this.#publisher);
    } catch (error) {
      if (!(error instanceof StoppedError)) throw error;
    } finally {
      this.#context.isRenderingAll = false;
    }
  }

  /** @returns the id of the new release, undefined when the worker has to leave. @throws when the disk refuses */
  async #renderAsked(): Promise<string | undefined> {
    const isDone = await this.#alarms.guardDisk(() => this.#renderAll());
    if (!isDone) throw new Error(this.#alarms.disk);
    return this.#isOver ? undefined : this.#publisher.release?.id;
  }

  /** A disk that refuses is an alarm, and another try at the next reconciling, in seconds. */
  async #guardDisk(work: () => Promise<void>): Promise<void> {
    const isDone = await this.#alarms.guardDisk(work);
    if (!isDone) this.#reconciledAt = performance.now() - RECONCILE_MS + 5_000;
  }
}
