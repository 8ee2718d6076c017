import type { PayloadRequest } from 'payload';

const key = 'termRelease';

/** Whether the save that runs brings an approved version to the public. Only code can set it. */
export function isRelease(req: PayloadRequest): boolean {
  return req.context[key] === true;
}

/** Runs the save that brings an approved version to the public. */
export async function withRelease<T>(req: PayloadRequest, save: () => Promise<T>): Promise<T> {
  req.context[key] = true;
  try {
    return await save();
  } finally {
    delete req.context[key];
  }
}
