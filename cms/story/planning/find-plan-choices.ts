import type { PayloadRequest } from 'payload';
import { permissions } from '../../platform/access/permissions.ts';

export interface PlanChoices {
  sections: { id: string; name: string }[];
  people: { id: string; name: string }[];
}

/** Sections, and people who write, for a plan. */
export async function findPlanChoices(req: PayloadRequest): Promise<PlanChoices> {
  const options = { depth: 0, pagination: false, overrideAccess: false, user: req.user, req } as const;
  const sections = await req.payload.find({ collection: 'sections', sort: 'name', ...options });
  const people = await req.payload.find({
    collection: 'users',
    where: { role: { in: [...permissions['story.create']] } },
    sort: 'name',
    ...options,
  });
  return {
    sections: sections.docs.map(({ id, name }) => ({ id, name })),
    people: people.docs.map(({ id, name }) => ({ id, name })),
  };
}
