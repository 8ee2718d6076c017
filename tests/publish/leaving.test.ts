import { expect, test } from 'vitest';
import { EditionMaker, smallEdition } from '../../scripts/bench/generated-edition.ts';
import { Random } from '../../scripts/bench/random.ts';
import type { FollowUp } from '../../site/background/follow-up.ts';
import { runWorker } from '../../site/publisher/worker/run-worker.ts';
import { putDocuments } from '../support/hand-over.ts';
import { makePublisher } from './support/make-publisher.ts';
import { openNewsroom, startWorker } from './support/worker.ts';

test('a worker that leaves while it compares everything keeps its plan, with what it published meanwhile', async () => {
  const newsroom = await openNewsroom();
  const { databaseUrl, dataDir } = newsroom;
  const maker = new EditionMaker(new Random(5));
  const documents = maker.make({ ...smallEdition, stories: 12, translations: 4 });
  await putDocuments(
    newsroom.client,
    documents.map((document) => ({ document })),
  );
  const first = startWorker(newsroom);
  await first.ready();
  await first.stop();
  const leave = new AbortController();
  let published: Promise<unknown> | undefined;
  const endless: FollowUp = {
    request: () => undefined,
    async dropDamaged(giveWay) {
      published ??= newsroom.publish({ document: maker.makeStory() }).then(() => leave.abort());
      for (;;) await giveWay();
    },
    close: () => Promise.resolve(),
  };
  await runWorker({
    databaseUrl,
    signal: leave.signal,
    followUps: () => [endless],
    openPublisher: async () => makePublisher({ dataDir }),
    say: () => undefined,
  });
  await published;
  const next = makePublisher({ dataDir });
  const isRestored = next.restorePlan();
  const outdated = next.release ? next.findOutdated(next.release) : undefined;
  next.close();
  await newsroom.close();
  expect(isRestored).toBe(true);
  expect(outdated).toEqual([]);
});
