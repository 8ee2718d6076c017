import { parentPort } from 'node:worker_threads';
import type { PartAnswer, PartOrder } from './part-order.ts';
import { PartWork } from './part-work.ts';

// A thread that writes parts of a search index, one after the other.
let work: PartWork | undefined;

function follow(order: PartOrder): PartAnswer {
  if (typeof order === 'object' && 'begin' in order) {
    work = new PartWork(order.begin);
    return 'begun';
  }
  if (!work) throw new Error('Nobody said where the part of the search index is to be written.');
  if (order !== 'finish') return work.add(order);
  const answer = work.finish();
  work = undefined;
  return answer;
}

parentPort?.on('message', (order: PartOrder) => parentPort?.postMessage(follow(order)));
