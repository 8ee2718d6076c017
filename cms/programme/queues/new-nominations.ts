import { mostRows, type Queue } from '../../checks/queue.ts';
import { permissions } from '../../platform/access/permissions.ts';
import { formatMoment } from '../../platform/i18n/local-time.ts';
import { nominationKindNames } from '../nominations/nomination-states.ts';

/** What citizens sent, and nobody has been given yet. */
export const newNominations: Queue = {
  id: 'de-cu-moi',
  title: 'Đề cử mới',
  roles: permissions['nomination.assign'],
  async find(req) {
    const { docs, totalDocs } = await req.payload.find({
      collection: 'nominations',
      // What is said of candidates waits for their council.
      where: { and: [{ state: { equals: 'received' } }, { review: { exists: false } }] },
      sort: 'receivedAt',
      select: { about: true, kind: true, receivedAt: true, createdAt: true },
      depth: 0,
      limit: mostRows,
      overrideAccess: false,
      user: req.user,
      req,
    });
    return {
      total: totalDocs,
      rows: docs.map(({ id, about, kind, receivedAt, createdAt }) => ({
        title: about,
        href: `/admin/collections/nominations/${id}`,
        note: `${nominationKindNames[kind]} · nhận ${formatMoment(receivedAt ?? createdAt)}`,
      })),
    };
  },
};
