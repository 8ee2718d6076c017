import type { PayloadRequest } from 'payload';
import { queues } from './all.ts';
import type { Queue, QueueRow } from '../../checks/queue.ts';

export interface FilledQueue extends Pick<Queue, 'id' | 'title' | 'isAlarm' | 'isTechnical'> {
  total: number;
  rows: QueueRow[];
}

/** The queues of the user's role, with what waits in them. */
export async function findQueues(req: PayloadRequest): Promise<FilledQueue[]> {
  const filled = await Promise.all(queues.map(({ id }) => findQueue(req, id)));
  return filled.filter((queue) => queue !== undefined);
}

/** One queue; undefined when there is none of this name for the user's role. */
export async function findQueue(req: PayloadRequest, id: string): Promise<FilledQueue | undefined> {
  const { user } = req;
  const queue = queues.find((each) => each.id === id && user && each.roles.includes(user.role));
  if (!queue) return undefined;
  const { total, rows } = await queue.find(req);
  return {
    id,
    title: queue.title,
    isAlarm: queue.isAlarm ?? false,
    isTechnical: queue.isTechnical ?? false,
    total,
    rows,
  };
}
