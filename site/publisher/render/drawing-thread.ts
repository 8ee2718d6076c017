import { parentPort, workerData } from 'node:worker_threads';
import type { StoryDocument } from '#contract/story.ts';
import type { RenderContext } from '../../kinds/page-kind.ts';
import { StoryFiles } from '../edition/story-files.ts';
import { shortHash } from '../plan/view-text.ts';
import { drawPage, loadBuiltSite, type BuiltSite } from './built-site.ts';
import type { Drawing, DrawingOrder, DrawingTask, ThreadAnswer, ThreadData } from './drawing-task.ts';
import { TaskUnpacker } from './task-parcel.ts';

// A thread that draws pages of views that it is sent; it writes nothing.
const { dist, digest, edition, ...context } = workerData as ThreadData;
const stories = new StoryFiles(edition);
const unpacker = new TaskUnpacker();
const site = await loadBuiltSite(dist);
if (site.parts?.digest !== digest)
  throw new Error(`${dist} is another build than the one this process started with.`);
parentPort?.on('message', (order: DrawingOrder) => void fill(order));
answer('ready');

async function fill({ number, parcel }: DrawingOrder): Promise<void> {
  const drawings: Drawing[] = [];
  for (const { task, parts } of unpacker.unpack(parcel)) drawings.push(await draw(site, task, parts));
  const moved = drawings.flatMap((drawing) => ('content' in drawing ? [drawing.content.buffer] : []));
  answer({ number, drawings }, moved);
}

function answer(message: ThreadAnswer, moved: readonly ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, moved);
}

async function draw(
  built: BuiltSite,
  { entry, view }: DrawingTask,
  parts: ReadonlySet<object>,
): Promise<Drawing> {
  try {
    const text = await drawPage(built, templates, { entry, view }, makeContext(parts));
    // Bytes of their own, which can be moved to another thread.
    const content = new TextEncoder().encode(text);
    return { content, hash: shortHash(content) };
  } catch (error) {
    const { message, code, path } = (
      error instanceof Error ? error : new Error(String(error))
    ) as NodeJS.ErrnoException;
    return { failure: { message, code, path } };
  }
}

const templates = { output: 'astro' } as const;

/** A page reads the bodies of stories whose cards are in its view; a card has the hash of its file. */
function makeContext(parts: ReadonlySet<object>): RenderContext {
  const story = (id: string): StoryDocument => {
    const card = [...parts].find((part) => 'bodyMedia' in part && 'id' in part && part.id === id);
    if (!card || !('hash' in card)) throw new Error(`Story ‘${id}’ is not in the view of the page.`);
    return stories.read(id, String(card.hash));
  };
  return { ...context, edition: { story } };
}
