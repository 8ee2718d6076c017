import type { PostgresAdapter } from '@payloadcms/db-postgres';
import type { Collection, PayloadRequest } from 'payload';
import { getConnection } from '../database/transaction.ts';
import { dropEntries, keepEntry } from './keep-entries.ts';
import { getSearched } from './with-search.ts';

interface Write {
  collection: string;
  req?: Partial<PayloadRequest>;
}

interface Stored {
  id: string;
}

/** Keeps the words of every document that is written, in the transaction that writes it, whoever asks for it. */
export function keepWords(adapter: PostgresAdapter): void {
  const { create, createVersion, deleteMany, deleteOne, updateOne, updateVersion } = adapter;
  const keep = (isNewest: boolean, { collection, req }: Write, document: unknown, doc: object) =>
    keepOne(adapter, { collection, isNewest, document: String(document) }, req, doc);
  adapter.create = async (write) => {
    const doc: unknown = await create.call(adapter, asWhole(write));
    await keep(false, write, (doc as Stored).id, doc as Stored);
    return doc as never;
  };
  adapter.updateOne = async (write) => {
    const doc: unknown = await updateOne.call(adapter, asWhole(write));
    if (doc) await keep(false, write, (doc as Stored).id, doc);
    return doc as never;
  };
  adapter.createVersion = async (write) => {
    const saved = await createVersion.call(adapter, asWhole(write));
    const collection = write.collectionSlug;
    await keep(true, { ...write, collection }, write.parent, saved.version);
    return saved as never;
  };
  adapter.updateVersion = async (write) => {
    const saved = await updateVersion.call(adapter, asWhole(write));
    if (saved.latest !== false) await keep(true, write, saved.parent, saved.version);
    return saved as never;
  };
  adapter.deleteOne = async (write) => {
    const doc: unknown = await deleteOne.call(adapter, { ...write, returning: true });
    if (doc) await drop(adapter, write, [(doc as Stored).id]);
    return doc as never;
  };
  adapter.deleteMany = async (write) => {
    const found = await adapter.find({ ...write, select: { id: true }, limit: 0, pagination: false });
    await deleteMany.call(adapter, write);
    await drop(
      adapter,
      write,
      found.docs.map(({ id }) => String(id)),
    );
  };
}

/** The same write, answered with all of the document, whatever of it was asked for. */
function asWhole<T extends object>(write: T): T {
  return { ...write, returning: true, select: undefined };
}

async function keepOne(
  adapter: PostgresAdapter,
  entry: Parameters<typeof keepEntry>[1],
  req: Write['req'],
  doc: object,
): Promise<void> {
  const collection = (adapter.payload.collections as Readonly<Record<string, Collection>>)[entry.collection];
  const searched = collection && getSearched(collection.config);
  if (searched) await keepEntry(await connect(adapter, req), entry, searched, doc);
}

async function drop(adapter: PostgresAdapter, { req }: Write, documents: readonly string[]): Promise<void> {
  await dropEntries(await connect(adapter, req), documents);
}

function connect(adapter: PostgresAdapter, req: Write['req']) {
  const { transactionID } = req ?? {};
  return getConnection({
    payload: adapter.payload,
    ...(transactionID === undefined ? {} : { transactionID }),
  });
}
