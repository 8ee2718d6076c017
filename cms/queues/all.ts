import { comingUp } from './coming-up.ts';
import { myWork } from './my-work.ts';
import { overdue } from './overdue.ts';
import type { Queue } from './queue.ts';
import { toApprove } from './to-approve.ts';
import { toPublish } from './to-publish.ts';

/** Every list of what waits, in the order of the start page. A new one is one file and one line here. */
export const queues: readonly Queue[] = [myWork, toApprove, toPublish, comingUp, overdue];
