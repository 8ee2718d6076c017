import type { PageKind, RenderContext } from '../../kinds/page-kind.ts';
import type { EditionMemory } from '../edition/edition-memory.ts';
import type { PlannedPage } from '../plan/planned-page.ts';
import { shortHash } from '../plan/view-text.ts';
import { drawBytes, type BuiltSite } from '../render/built-site.ts';
import type { DrawingCrew } from '../render/drawing-crew.ts';
import type { Drawing, DrawingTask } from '../render/drawing-task.ts';

/** So many pages are worth starting threads, which load the site first. */
const MANY = 300;
/** So many are worth using threads that are there. */
const SOME = 30;
/** Pages of one order share their frame, which crosses to the thread once. */
const ORDER = 8;

export interface DrawingJob {
  site: Pick<BuiltSite, 'draw'>;
  edition: EditionMemory;
  pages: ReadonlyMap<string, PlannedPage<PageKind>>;
  context: RenderContext;
  /** Undefined: everything is drawn in this thread. */
  crew: DrawingCrew | undefined;
}

/** A page that was drawn, or the error over which it was not. */
export interface DrawnPage {
  address: string;
  key: string;
  /** As far as it could be made. */
  view: unknown;
  result: { content: Uint8Array; hash: string } | { error: unknown };
}

/** A planned page with a key, and its view or why there is none. */
interface ViewedPage {
  page: PlannedPage<PageKind>;
  key: string;
  view: unknown;
  /** Undefined where no thread can draw it. */
  task: DrawingTask | undefined;
  failure: { error: unknown } | undefined;
}

interface Ordered {
  pages: readonly ViewedPage[];
  /** In the order of those pages that have a task. */
  drawings: Promise<readonly Drawing[] | undefined>;
}

/**
 * Draws pages ahead of whoever takes them, in the order of their addresses: on threads of their own where they are many,
 * else here. Addresses without a key are left out. The edition must not change until it is done or left.
 */
export async function* drawPages(job: DrawingJob, addresses: readonly string[]): AsyncGenerator<DrawnPage> {
  const crew = isWorthIt(job, addresses.length) ? job.crew : undefined;
  crew?.call();
  try {
    yield* draw(job, addresses, crew);
  } finally {
    crew?.dismiss();
  }
}

function isWorthIt({ crew }: DrawingJob, count: number): boolean {
  return crew !== undefined && count >= (crew.isReady ? SOME : MANY);
}

async function* draw(
  job: DrawingJob,
  addresses: readonly string[],
  crew: DrawingCrew | undefined,
): AsyncGenerator<DrawnPage> {
  const ahead: Ordered[] = [];
  for (let next = 0; next < addresses.length || ahead.length > 0;) {
    while (crew && next < addresses.length && ahead.length < crew.capacity) {
      ahead.push(order(job, crew, addresses.slice(next, (next += ORDER))));
    }
    const first = ahead.shift();
    if (first) yield* take(job, first);
    // Until threads are ready, and wherever there are none.
    else yield* take(job, { pages: look(job, addresses.slice(next, (next += 1))), drawings: none });
  }
}

const none = Promise.resolve(undefined);

function order(job: DrawingJob, crew: DrawingCrew, addresses: readonly string[]): Ordered {
  const pages = look(job, addresses);
  const tasks = pages.flatMap(({ task }) => task ?? []);
  // A thread that dies loses nothing: what it had is drawn here.
  const drawings = tasks.length ? crew.draw(tasks).catch(() => undefined) : none;
  return { pages, drawings };
}

async function* take(job: DrawingJob, { pages, drawings }: Ordered): AsyncGenerator<DrawnPage> {
  const drawn = await drawings;
  let at = 0;
  for (const { page, key, view, task, failure } of pages) {
    const drawing = task ? drawn?.[at++] : undefined;
    const result = failure ?? (drawing ? toResult(drawing) : await drawHere(job, page, view));
    yield { address: page.entry.address, key, view, result };
  }
}

function look(job: DrawingJob, addresses: readonly string[]): ViewedPage[] {
  return addresses.flatMap((address) => {
    const page = job.pages.get(address);
    if (page?.key === undefined) return [];
    const { kind, entry, key } = page;
    try {
      const view = kind.view(job.edition, entry);
      return { page, key, view, task: makeTask(kind, { entry, view }), failure: undefined };
    } catch (error) {
      return { page, key, view: undefined, task: undefined, failure: { error } };
    }
  });
}

/** @returns undefined for a page that is drawn here: feeds share items, which are kept by whoever has drawn them */
function makeTask(kind: PageKind, page: DrawingTask): DrawingTask | undefined {
  return kind.output === 'astro' ? page : undefined;
}

async function drawHere(
  { site, context }: DrawingJob,
  { kind, entry }: PlannedPage<PageKind>,
  view: unknown,
): Promise<DrawnPage['result']> {
  try {
    const content = await drawBytes(site, kind, { entry, view }, context);
    return { content, hash: shortHash(content) };
  } catch (error) {
    return { error };
  }
}

function toResult(drawing: Drawing): DrawnPage['result'] {
  if ('content' in drawing) return drawing;
  const { message, ...about } = drawing.failure;
  return { error: Object.assign(new Error(message), about) };
}
