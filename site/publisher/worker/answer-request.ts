import type { SerialClient } from '../hand-over/serial-client.ts';
import { answerChannel } from '../hand-over/session.ts';
import { Leaving } from './leaving.ts';

/** The new release, and sentences on what it lacks of what the database says is live. */
export interface RenderedAll {
  release: string;
  missing: readonly string[];
}

/** What one notification may carry; PostgreSQL's limit is 8,000 bytes. */
const MOST_BYTES = 6_000;

/** Renders because `npm run publish` asked for it, and tells it how that went; says nothing when it was cut short. */
export async function answerRequest(
  client: SerialClient,
  request: string,
  render: () => Promise<RenderedAll | undefined>,
): Promise<void> {
  let error = '';
  let rendered: RenderedAll | undefined;
  try {
    rendered = await render();
    if (rendered === undefined) return;
  } catch (reason) {
    if (reason instanceof Leaving) return;
    error = reason instanceof Error ? reason.message : String(reason);
  }
  await client.query('select pg_notify($1, $2)', [
    answerChannel,
    JSON.stringify({
      request,
      error: shorten(error),
      release: rendered?.release,
      missing: shorten((rendered?.missing ?? []).join('\n')),
    }),
  ]);
}

function shorten(text: string): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= MOST_BYTES / 2) return text;
  const kept = bytes.subarray(0, MOST_BYTES / 2).toString();
  return `${kept.slice(0, kept.lastIndexOf('\n') + 1)}  … xem tiếp trong nhật ký của tiến trình xuất bản.`;
}
