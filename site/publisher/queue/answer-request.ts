import type { SerialClient } from './serial-client.ts';
import { answerChannel } from './session.ts';

/** Renders because `npm run publish` asked for it, and tells it how that went; says nothing when it was cut short. */
export async function answerRequest(
  client: SerialClient,
  request: string,
  render: () => Promise<string | undefined>,
): Promise<void> {
  let error = '';
  let release: string | undefined;
  try {
    release = await render();
    if (release === undefined) return;
  } catch (reason) {
    error = reason instanceof Error ? reason.message : String(reason);
  }
  await client.query('select pg_notify($1, $2)', [
    answerChannel,
    JSON.stringify({ request, error, release }),
  ]);
}
