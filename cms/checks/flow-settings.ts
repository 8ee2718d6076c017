import type { PayloadRequest } from 'payload';

export interface FlowSettings {
  /** Whether whoever wrote a text may approve it: for an office of one person. */
  allowsSelfApproval: boolean;
  /** How late, in minutes, a text still goes out by itself when the system was down at its time. */
  lateLimit: number;
}

/** How this newsroom works, as its administrator set it. */
export async function findFlowSettings(req: PayloadRequest): Promise<FlowSettings> {
  const { allowsSelfApproval, lateLimit } = await req.payload.findGlobal({
    slug: 'flow-settings',
    depth: 0,
    overrideAccess: true,
    req,
  });
  return { allowsSelfApproval: Boolean(allowsSelfApproval), lateLimit: lateLimit ?? defaultLateLimit };
}

export const defaultLateLimit = 120;
