import type { PayloadRequest } from 'payload';
import type { Story } from '../payload-types.ts';
import { getContentHash } from '../publishing/to-story.ts';
import { approvalChecks } from './approval-checks.ts';
import { checkStory } from './check-story.ts';
import { runTransition } from './run-transition.ts';
import { saveStory } from './save-story.ts';

/** “Duyệt”: pins the version that the editor sees, by its id and by the hash of all that readers would see. */
export async function approveStory(req: PayloadRequest, id: string): Promise<Story> {
  return runTransition(req, id, 'approve', '', async ({ story, version }) => {
    await checkStory(req, story, { further: approvalChecks });
    return saveStory(req, id, {
      state: 'approved',
      approvedVersion: version,
      approvedHash: getContentHash(id, story),
      approvedAt: new Date().toISOString(),
      approvedBy: req.user?.id ?? null,
    });
  });
}
