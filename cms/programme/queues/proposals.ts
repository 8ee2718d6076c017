import { recognitionLevelNames } from '#contract/exemplar.ts';
import { permissions } from '../../platform/access/permissions.ts';
import { formatMoment } from '../../platform/i18n/local-time.ts';
import { proposalStateNames } from '../proposals/proposal-states.ts';
import { listStoodInFor } from '../proposals/stand-ins.ts';
import { readSteps } from '../record/steps.ts';
import { makeRecordQueue } from './record-queue.ts';

/** Proposals that lie with the user's unit, or with one for which it stands in: to be taken, decided on, or mended and sent again. */
export const proposalsHere = makeRecordQueue({
  id: 'de-nghi',
  title: 'Đề nghị',
  roles: permissions['proposal.move'],
  collection: 'proposals',
  where: async (_, unit, req) => ({
    holder: { in: unit ? [unit, ...(await listStoodInFor(req, unit))] : [] },
    state: { in: ['sent', 'received', 'returned'] },
  }),
  sort: ['updatedAt'],
  describe: (proposal) =>
    [
      proposalStateNames[proposal.state],
      proposal.level ? recognitionLevelNames[proposal.level] : '',
      readSteps(proposal).at(-1)?.reason ?? '',
      formatMoment(proposal.updatedAt),
    ]
      .filter(Boolean)
      .join(' · '),
});
