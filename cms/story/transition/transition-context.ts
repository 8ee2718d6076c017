import type { PayloadRequest } from 'payload';
import type { Story } from '../../payload-types.ts';
import type { FlowFields } from './flow-fields.ts';

export type TransitionFields = Partial<FlowFields> & Pick<Partial<Story>, '_status' | 'credits'>;

const key = 'storyTransition';

/** What the transition that is being saved writes; undefined for every other save. Only code can set it. */
export function findTransition(req: PayloadRequest): TransitionFields | undefined {
  return req.context[key] as TransitionFields | undefined;
}

/** Runs a save in which the flow fields take these values. */
export async function withTransition<T>(
  req: PayloadRequest,
  fields: TransitionFields,
  save: () => Promise<T>,
): Promise<T> {
  req.context[key] = fields;
  try {
    return await save();
  } finally {
    delete req.context[key];
  }
}
