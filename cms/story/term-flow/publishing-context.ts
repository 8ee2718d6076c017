import type { PayloadRequest } from 'payload';

const key = 'termPublishing';

/** Whether the save that runs brings an approved version to the public. Only code can set it. */
export function isPublishing(req: PayloadRequest): boolean {
  return req.context[key] === true;
}

/** Runs the save that brings an approved version to the public. */
export async function whilePublishing<T>(req: PayloadRequest, save: () => Promise<T>): Promise<T> {
  req.context[key] = true;
  try {
    return await save();
  } finally {
    delete req.context[key];
  }
}
