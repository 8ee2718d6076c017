import type { CDPSession, Page } from 'playwright-core';
import type { Line } from './lines.ts';

interface Attached {
  sessionId: string;
  targetInfo: { type: string };
}

/** Makes everything that a page loads, its workers included, come over a slow line. Call it before the page is opened. */
export async function makeLineSlow(page: Page, line: Line): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const conditions = {
    offline: false,
    latency: line.latency,
    downloadThroughput: line.down,
    uploadThroughput: line.up,
  };
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', conditions);
  // A worker has a line of its own until somebody says otherwise, and is held until that is said.
  session.on('Target.attachedToTarget', ({ sessionId }: Attached) => {
    void tell(session, sessionId, [
      ['Network.enable', {}],
      ['Network.emulateNetworkConditions', conditions],
      ['Runtime.runIfWaitingForDebugger', {}],
    ]);
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: false,
  });
}

async function tell(
  session: CDPSession,
  sessionId: string,
  messages: readonly (readonly [method: string, params: object])[],
): Promise<void> {
  for (const [id, [method, params]] of messages.entries())
    await session.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id: id + 1, method, params }),
    });
}
