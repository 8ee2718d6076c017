import type { PayloadRequest } from 'payload';
import type { ExemplarDocument } from '#contract/exemplar.ts';
import { fromDay } from '../documents/fields/days.ts';
import { fromAftermath } from '../documents/mapping/to-aftermath.ts';
import { fromExemplar } from '../documents/mapping/to-exemplar.ts';

/**
 * Brings an exemplar in: first as a draft, then what allows it to be shown, then onto the site, as an editor would. An
 * invented one needs nobody's consent and says so; for a real one the edition brings none, and it is refused.
 */
export async function importExemplar(req: PayloadRequest, exemplar: ExemplarDocument): Promise<void> {
  const options = { depth: 0, overrideAccess: true, req } as const;
  const { id } = exemplar;
  await req.payload.create({
    collection: 'exemplars',
    data: { ...fromExemplar(exemplar), followUps: [], replications: [], _status: 'draft' } as never,
    ...options,
  });
  if (exemplar.sample) {
    await req.payload.create({
      collection: 'consents',
      data: {
        title: exemplar.name.vi ?? '',
        exemplar: id,
        ground: 'sample',
        reason: 'Nhân vật giả định của ấn bản mẫu; không có người thật nào mang hồ sơ này.',
        ethnicityShown: true,
      } as never,
      ...options,
    });
  }
  for (const { decision, date, ...recognition } of exemplar.recognitions)
    await req.payload.create({
      collection: 'recognitions',
      data: { ...recognition, exemplar: id, number: decision, date: fromDay(date), state: 'confirmed' },
      ...options,
    });
  await req.payload.update({
    collection: 'exemplars',
    id,
    data: { _status: 'published' },
    ...options,
  });
}

/** Adds what came after: it names stories and other exemplars, which come in later than the exemplar itself. */
export async function completeExemplar(req: PayloadRequest, exemplar: ExemplarDocument): Promise<void> {
  if (exemplar.followUps.length + exemplar.replications.length === 0) return;
  await req.payload.update({
    collection: 'exemplars',
    id: exemplar.id,
    data: { ...fromAftermath(exemplar), _status: 'published' } as never,
    depth: 0,
    overrideAccess: true,
    req,
  });
}
