import { recognitionLevelNames } from '#contract/exemplar.ts';
import { permissions } from '../../platform/access/permissions.ts';
import { formatMoment } from '../../platform/i18n/local-time.ts';
import { proposalStateNames } from '../proposals/proposal-states.ts';
import { readSteps } from '../record/steps.ts';
import { makeRecordQueue } from './record-queue.ts';

/** An id that no unit has, for whoever belongs to none. */
const noUnit = '00000000-0000-0000-0000-000000000000';

/** Proposals that lie with the user's unit: to be taken, decided on, or mended and sent again. */
export const proposalsHere = makeRecordQueue({
  id: 'de-nghi',
  title: 'Đề nghị',
  roles: permissions['proposal.move'],
  collection: 'proposals',
  where: (_, unit) => ({
    holder: { equals: unit || noUnit },
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
