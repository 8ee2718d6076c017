import { mostRows, type Queue } from '../../checks/queue.ts';
import type { Registration } from '../../payload-types.ts';
import type { RegistrationState } from '../registrations/registration-states.ts';

interface RegistrationQueue extends Pick<Queue, 'id' | 'title' | 'roles'> {
  state: RegistrationState;
  /** By when they were changed last: those that wait longest first, or the newest. */
  first: 'oldest' | 'newest';
  describe(registration: Registration): string;
}

/** Registrations in one state, as far as the user reaches. */
export function makeRegistrationQueue({ state, first, describe, ...queue }: RegistrationQueue): Queue {
  return {
    ...queue,
    async find(req) {
      const { docs, totalDocs } = await req.payload.find({
        collection: 'registrations',
        where: { state: { equals: state } },
        sort: first === 'oldest' ? 'updatedAt' : '-updatedAt',
        depth: 0,
        limit: mostRows,
        overrideAccess: false,
        user: req.user,
        req,
      });
      return {
        total: totalDocs,
        rows: docs.map((registration) => ({
          title: registration.name,
          href: `/admin/collections/registrations/${registration.id}`,
          note: describe(registration),
        })),
      };
    },
  };
}
