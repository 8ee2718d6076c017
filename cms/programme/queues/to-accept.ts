import { mostRows, type Queue } from '../../checks/queue.ts';
import { permissions } from '../../platform/access/permissions.ts';
import { formatMoment } from '../../platform/i18n/local-time.ts';
import { exemplarTypeNames } from '#contract/exemplar-types.ts';

/** Registrations that units handed in. */
export const registrationsToAccept: Queue = {
  id: 'dang-ky-cho-nhan',
  title: 'Đăng ký chờ nhận',
  roles: permissions['registration.decide'],
  async find(req) {
    const { docs, totalDocs } = await req.payload.find({
      collection: 'registrations',
      where: { state: { equals: 'submitted' } },
      sort: 'updatedAt',
      select: { name: true, type: true, year: true, updatedAt: true },
      depth: 0,
      limit: mostRows,
      overrideAccess: false,
      user: req.user,
      req,
    });
    return {
      total: totalDocs,
      rows: docs.map(({ id, name, type, year, updatedAt }) => ({
        title: name,
        href: `/admin/collections/registrations/${id}`,
        note: `${exemplarTypeNames[type]} · năm ${year} · gửi ${formatMoment(updatedAt)}`,
      })),
    };
  },
};
