import { mostRows, type Queue } from '../../checks/queue.ts';
import { readHistory } from '../registrations/history.ts';

/** Registrations that the office gave back, with its reason. */
export const returnedRegistrations: Queue = {
  id: 'dang-ky-bi-tra-lai',
  title: 'Đăng ký bị trả lại',
  roles: ['focal'],
  async find(req) {
    const { docs, totalDocs } = await req.payload.find({
      collection: 'registrations',
      where: { state: { equals: 'returned' } },
      sort: '-updatedAt',
      select: { name: true, history: true },
      depth: 0,
      limit: mostRows,
      overrideAccess: false,
      user: req.user,
      req,
    });
    return {
      total: totalDocs,
      rows: docs.map((registration) => ({
        title: registration.name ?? '',
        href: `/admin/collections/registrations/${registration.id}`,
        note: readHistory(registration).at(-1)?.reason ?? '',
      })),
    };
  },
};
