import type { PayloadRequest } from 'payload';
import type { Story } from '../../payload-types.ts';
import { hashOf } from '../../documents/body/canonical-json.ts';
import { findShownDocuments, getShownMedia } from '../../documents/mapping/shown-media.ts';
import { toContent } from '../../documents/mapping/to-story.ts';
import { fromStory } from '../../checks/verification/claiming-document.ts';
import { getVerification } from '../../checks/verification/get-verification.ts';

/**
 * Hash of all that a text shows beside itself and that nobody approves but with the text: its files at every level, each
 * with its words, captions and poster, and the sources that its page names. Profiles, sections and the other terms that
 * it names are brought to the public by people who may do that, and are not counted.
 */
export async function getShownHash(req: PayloadRequest, story: Story): Promise<string> {
  const files = await findShownDocuments(req, getShownMedia(toContent(story.id, story)));
  const verification = await getVerification(req, fromStory(story));
  return hashOf({ files: files.toSorted((a, b) => (a.id < b.id ? -1 : 1)), verification });
}
