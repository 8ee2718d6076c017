import type { PayloadRequest } from 'payload';
import type { StoryDocument } from '#contract/story.ts';

/**
 * Consents for whoever reads the edition's sample texts aloud: a machine, which needs nobody's and says so.
 * @returns ids of consents by the speaker's name
 */
export async function importVoices(
  req: PayloadRequest,
  stories: readonly StoryDocument[],
): Promise<ReadonlyMap<string, string>> {
  const samples = stories.filter(({ sample }) => sample);
  const speakers = new Set(
    samples.flatMap(({ recordings = [] }) => recordings.map(({ speaker }) => speaker)),
  );
  const voices = new Map<string, string>();
  for (const speaker of speakers) {
    const { id } = await req.payload.create({
      collection: 'consents',
      data: {
        title: speaker,
        ground: 'sample',
        reason: 'Giọng đọc của máy trong ấn bản mẫu; không có người thật nào đọc.',
      } as never,
      depth: 0,
      overrideAccess: true,
      req,
    });
    voices.set(speaker, id);
  }
  return voices;
}
