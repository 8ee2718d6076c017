import type { Where } from 'payload';
import { permissions } from '../../platform/access/permissions.ts';
import { getOwn } from '../../platform/access/is-own.ts';
import { formatMoment } from '../../platform/i18n/local-time.ts';
import type { Queue, QueueRow } from '../queue.ts';
import { fromProfile } from './claiming-document.ts';
import { getClaimState } from './claim-state.ts';
import { findJudgedClaims } from './find-claims.ts';
import { isSecondPair } from './second-pair.ts';

/** Profiles that are looked at, those that were changed last: each is read whole. */
const mostProfiles = 50;

/** Profiles on their way whose claims have sources and wait for a second pair of eyes. Stories wait for their approval. */
export const toVerify: Queue = {
  id: 'ho-so-cho-doi-chieu',
  title: 'Hồ sơ chờ tôi đối chiếu',
  roles: permissions['claim.verify'],
  async find(req) {
    const own = getOwn(req, 'exemplars');
    if (own === false) return { total: 0, rows: [] };
    const onTheirWay: Where[] = [{ _status: { equals: 'draft' } }, { sample: { not_equals: true } }];
    const { docs } = await req.payload.find({
      collection: 'exemplars',
      where: { and: own === true ? onTheirWay : [...onTheirWay, own] },
      sort: '-updatedAt',
      draft: true,
      depth: 0,
      limit: mostProfiles,
      overrideAccess: false,
      user: req.user,
      req,
    });
    const rows: QueueRow[] = [];
    for (const exemplar of docs) {
      const profile = fromProfile(exemplar);
      if (!(await isSecondPair(req, profile))) continue;
      const claims = await findJudgedClaims(req, profile);
      const linked = claims.filter((claim) => getClaimState(claim) === 'linked').length;
      if (linked === 0) continue;
      rows.push({
        title: profile.title,
        href: `/admin/collections/exemplars/${profile.id}`,
        note: `${linked} khẳng định · sửa ${formatMoment(exemplar.updatedAt)}`,
      });
    }
    return { total: rows.length, rows };
  },
};
