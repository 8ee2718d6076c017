import type { ServerProps } from 'payload';
import { can } from '../../platform/access/can.ts';
import { TourSteps } from './tour-steps.tsx';

const tourKey = 'first-story-tour';

/** On the start page of those who write, until they put it away: the way of the first story. */
export async function FirstStoryTour({ payload, user }: ServerProps) {
  const person = user;
  if (!person || !can(person, 'story.create')) return null;
  const { totalDocs } = await payload.count({
    collection: 'payload-preferences',
    where: {
      and: [
        { key: { equals: tourKey } },
        { 'user.value': { equals: person.id } },
        { 'user.relationTo': { equals: 'users' } },
      ],
    },
    overrideAccess: true,
  });
  return totalDocs > 0 ? null : <TourSteps preference={tourKey} />;
}
