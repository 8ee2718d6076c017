import { parentPort, workerData } from 'node:worker_threads';
import type { PartOrder, PartPlaces } from './part-order.ts';
import { PartWork } from './part-work.ts';

// A thread that writes one part of a search index.
const work = new PartWork(workerData as PartPlaces);
parentPort?.on('message', (order: PartOrder) => parentPort?.postMessage(work.do(order)));
