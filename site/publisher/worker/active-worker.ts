import { setImmediate as breathe } from 'node:timers/promises';
import { pause } from '../../background/pause.ts';
import type { Publisher } from '../publisher.ts';
import type { Release } from '../release/release.ts';
import { Alarms } from '../after/alarms.ts';
import { answerRequest } from './answer-request.ts';
import { Background, type MakeFollowUps } from '../after/background.ts';
import { FullRender } from './full-render.ts';
import { Newcomers } from './newcomers.ts';
import { PlanKeeper } from './plan-keeper.ts';
import { PublicCheck } from '../after/public-check.ts';
import { Leaving } from './leaving.ts';
import { publishHandOvers, type PublishContext, type ShouldStop } from './publish-hand-overs.ts';
import { Receipts } from '../hand-over/receipts.ts';
import { mendTorn, reconcile } from './reconcile.ts';
import { ReleaseWatch } from './release-watch.ts';
import { Retries } from './retries.ts';
import { SerialClient } from '../hand-over/serial-client.ts';
import type { Session } from '../hand-over/session.ts';
import { Status } from '../after/status.ts';

const BATCH = 500;
const POLL_MS = 3_000;
const RECONCILE_MS = 5 * 60_000;
/** Comparing all bytes leaves the processors to a search index that is being made, for so long. */
const LONGEST_WAIT_MS = 3 * 60_000;
const LOOK_MS = 100;
/** After a start with a whole plan whoever waited to publish goes first. */
const FIRST_LOOK_MS = 1_000;

export interface ActiveOptions {
  publisher: Publisher;
  session: Session;
  /** Ends the worker after the write at hand. */
  signal: AbortSignal;
  /** Public origin that pages are fetched from to see them live; without it the files are compared. */
  probe: string | undefined;
  /** What follows pages without keeping them waiting. */
  followUps: MakeFollowUps;
  onReady(): void;
}

/** The worker while it holds the lock: takes hand-overs as they come, and reconciles in between. */
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
  /** Something was notified since hand-overs were last looked for. */
  #isWoken = true;
  readonly #newcomers: Newcomers;
  /** Everything has been compared: what is published in between draws no more than it changes. */
  #isWhole = false;
  /** Ends the sleep, while it sleeps. */
  #endSleep: (() => void) | undefined;
  #reconciledAt = -Infinity;
  readonly #watch: ReleaseWatch;
  readonly #fullRender: FullRender;
  readonly #plan: PlanKeeper;

  constructor(options: ActiveOptions) {
    this.#options = options;
    this.#publisher = options.publisher;
    this.#plan = new PlanKeeper(options.publisher);
    this.#session = options.session;
    this.#client = new SerialClient(options.session.client);
    this.#receipts = new Receipts(this.#client);
    this.#status = new Status(this.#client);
    this.#alarms = new Alarms(this.#status);
    this.#newcomers = new Newcomers(this.#receipts, this.#retries);
    const { probe, publisher } = options;
    this.#background = new Background(
      options.followUps({ publisher, status: this.#status, receipts: this.#receipts }),
    );
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
      isBehind: false,
      raiseAlarm: (text) => this.#alarms.setDisk(text),
    };
    this.#watch = new ReleaseWatch(publisher, () => this.wake());
    this.#fullRender = new FullRender({
      context: this.#context,
      alarms: this.#alarms,
      newcomers: this.#newcomers,
      isOver: () => this.#isOver,
      publishPending: () => this.#publishPending(),
      takeDocuments: () => this.#takeDocuments(),
      reconcile: () => this.#reconcile(),
    });
  }

  /** To be called at every notification. */
  wake(): void {
    this.#isWoken = true;
    this.#endSleep?.();
    if (!this.#isOver) this.#newcomers.look();
  }

  /** Works until the signal or the loss of the connection. */
  async run(): Promise<void> {
    this.#status.start();
    const poll = setInterval(() => this.wake(), POLL_MS);
    this.#watch.start();
    try {
      await this.#work();
    } catch (error) {
      if (!(error instanceof Leaving)) throw error;
      // Comparing everything was left off: who starts again at once need not plan everything for that.
      if (this.#isWhole && this.#publisher.canPlan) this.#plan.saveAnew();
    } finally {
      clearInterval(poll);
      this.#watch.stop();
      await Promise.all([this.#background.close(), this.#check?.close()]);
      this.#status.stop();
    }
  }

  async #work(): Promise<void> {
    // What the plan was before pending withdrawals tells which pages they change.
    this.#isWhole = this.#plan.start();
    await this.#guardDisk(() => mendTorn(this.#publisher, this.#receipts));
    await this.#publishPending('fast');
    if (this.#isWhole) {
      this.#reconciledAt = performance.now() - RECONCILE_MS + FIRST_LOOK_MS;
      // What is published next is found at once when everything else has been read before.
      this.#background.request();
    } else await this.#reconcile();
    this.#options.onReady();
    this.#check?.request(await this.#receipts.findUnseen());
    while (!this.#isOver) await this.#turn();
    if (this.#isSettled) this.#plan.save();
  }

  get #isOver(): boolean {
    return this.#options.signal.aborted || this.#session.lost.aborted;
  }

  /** The release is as planned. */
  get #isSettled(): boolean {
    return (
      !this.#context.isBehind && !this.#newcomers.interrupted.size && this.#publisher.release !== undefined
    );
  }

  /** One round: hand-overs, then requests, then reconciling; waits when there was nothing to do. */
  async #turn(): Promise<void> {
    if (this.#watch.isLost) return this.#restore();
    const isWoken = this.#isWoken;
    this.#isWoken = false;
    if (isWoken && (await this.#publishPending())) return void (this.#isWoken = true);
    const request = this.#session.requests.shift();
    if (request !== undefined)
      return answerRequest(this.#client, request, () => this.#fullRender.answer(request));
    if (this.#context.isBehind) return this.#finish();
    const rest = this.#reconciledAt + RECONCILE_MS - performance.now();
    if (rest <= 0 || this.#publisher.isNewDay) return this.#reconcile();
    if (this.#isSettled) this.#plan.saveWhenIdle();
    if (!this.#isWoken && !this.#isOver) await this.#sleep(Math.min(POLL_MS, rest));
  }

  /** Waits so many milliseconds, or until it is woken. */
  async #sleep(milliseconds: number): Promise<void> {
    const woken = new AbortController();
    this.#endSleep = () => woken.abort();
    await pause(milliseconds, woken.signal);
    this.#endSleep = undefined;
  }

  /** Puts back what somebody deleted of the release: the whole of it, or parts. */
  async #restore(): Promise<void> {
    this.#watch.giveUp(this.#alarms);
    await this.#reconcile();
    if (this.#publisher.release) this.#alarms.setLost(false);
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
    const handOvers = await this.#receipts.findPendingOf(due.map(({ document_key: key }) => key));
    this.#newcomers.begin(handOvers.map(({ id }) => id));
    const mayYield = fast.length === 0;
    const shouldStop: ShouldStop = (isLong) =>
      this.#isOver || (mayYield && this.#newcomers.shouldYield(isLong));
    const isDone = await publishHandOvers(this.#context, handOvers, shouldStop);
    this.#newcomers.end(isDone);
    this.#context.isBehind ||= !isDone;
    this.#plan.notePublished();
    return true;
  }

  /** Draws what was left when others went first. */
  async #finish(): Promise<void> {
    const { release, canPlan } = this.#publisher;
    this.#newcomers.begin();
    await this.#guardDisk(async () => {
      this.#context.isBehind = release && canPlan ? !(await this.#update(release)) : false;
    });
  }

  /** @returns false when it let others go first */
  async #update(release: Release): Promise<boolean> {
    const shouldStop = (): boolean => this.#isOver || this.#newcomers.shouldYield(true);
    return !(await this.#publisher.update(release, shouldStop)).isStopped;
  }

  /** Before the first release there is no page to add to: all documents are taken in, then everything is rendered. */
  async #takeIn(): Promise<void> {
    await this.#takeDocuments();
    if (this.#publisher.canPlan && !this.#isOver) await this.#fullRender.run();
  }

  async #takeDocuments(): Promise<void> {
    const [isOver, giveWay] = [() => this.#isOver, () => this.#giveWay()];
    const alarms = await reconcile(this.#publisher, this.#receipts, isOver, giveWay);
    this.#alarms.setDocuments(alarms);
    await this.#background.dropDamaged(giveWay);
  }

  async #reconcile(): Promise<void> {
    this.#reconciledAt = performance.now();
    this.#newcomers.begin();
    await this.#guardDisk(async () => {
      await this.#takeDocuments();
      if (!this.#publisher.canPlan) return;
      const { release } = this.#publisher;
      if (!release) return this.#fullRender.run();
      this.#publisher.forgetFailures();
      this.#publisher.distrust();
      await this.#publisher.sweep(() => this.#giveWay());
      // One that is not complete stays out: then what can be drawn is drawn into the public one, page by page.
      if (this.#publisher.needsNewRelease(release) && (await this.#fullRender.tryRun())) return;
      this.#context.isBehind = !(await this.#update(release));
      if (!this.#context.isBehind) await release.tidy(() => this.#giveWay());
      this.#isWhole = true;
      this.#background.request();
      this.#alarms.reportPages(this.#publisher);
    });
  }

  /**
   * Between two parts of long work: what came meanwhile goes first, and what readers wait for.
   * @throws Leaving when the worker is to leave: comparing all bytes of a large edition takes minutes
   */
  async #giveWay(): Promise<void> {
    await breathe();
    if (this.#isOver) throw new Leaving();
    const latest = this.#reconciledAt + LONGEST_WAIT_MS;
    while (this.#background.isBusy && !this.#isWoken && !this.#isOver && performance.now() < latest)
      await this.#sleep(LOOK_MS);
    if (!this.#isWoken || !this.#isWhole || !this.#publisher.canPlan) return;
    this.#isWoken = false;
    this.#context.isBehind = true;
    while (!this.#isOver && (await this.#publishPending()));
    this.#newcomers.begin();
  }

  /** A disk that refuses is an alarm, and another try at the next reconciling, in seconds. */
  async #guardDisk(work: () => Promise<void>): Promise<void> {
    const isDone = await this.#alarms.guardDisk(work);
    if (isDone) return;
    this.#context.isBehind = false;
    this.#reconciledAt = performance.now() - RECONCILE_MS + 5_000;
  }
}
