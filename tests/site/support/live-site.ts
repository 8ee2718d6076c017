import type { AddressInfo } from 'node:net';
import type { PublicDocument } from '#contract/document.ts';
import type { PublishedRow } from '#contract/hand-over.ts';
import type { Publisher } from '../../../site/publisher/publisher.ts';
import { applyRows } from '../../../site/publisher/worker/apply-rows.ts';
import { loadBuiltSite } from '../../../site/publisher/render/built-site.ts';
import { createPublicServer } from '../../../site/server/public-server.ts';
import { dist, makePublisher, makeRow } from '../../publish/support/make-publisher.ts';

export interface LiveSite {
  origin: string;
  publisher: Publisher;
  /** Makes documents public. */
  publish(...documents: PublicDocument[]): Promise<void>;
  withdraw(...documents: PublicDocument[]): Promise<void>;
  close(): Promise<void>;
}

/** The built site with its publisher and its server, on a data folder that has the uploads of these documents. */
export async function openLiveSite(dataDir: string, documents: readonly PublicDocument[]): Promise<LiveSite> {
  const publisher = makePublisher({ dataDir, site: await loadBuiltSite(dist) });
  await apply(documents.map((document) => makeRow(document)));
  await publisher.renderAll(
    () => false,
    () => Promise.resolve(),
  );
  const server = createPublicServer({ tree: publisher.folder.current });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    publisher,
    publish: (...some) => update(some.map((document) => makeRow(document))),
    withdraw: (...some) =>
      update(some.map((document) => makeRow(document, document.kind === 'media' ? 'removed' : 'withdrawn'))),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      publisher.close();
    },
  };

  async function apply(rows: readonly PublishedRow[]): Promise<void> {
    const { errors } = await applyRows(publisher, rows);
    if (errors.size) throw new Error([...errors.values()].join('\n'));
  }

  /** As the worker does. */
  async function update(rows: readonly PublishedRow[]): Promise<void> {
    const { release } = publisher;
    if (!release) throw new Error('Nothing has been released yet.');
    await apply(rows);
    publisher.files.linkAll(release);
    publisher.replan();
    await publisher.update(release, () => false);
    publisher.files.prune(release);
  }
}
