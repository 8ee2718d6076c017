import type { PayloadRequest } from 'payload';
import type { Exemplar, Media } from '../../payload-types.ts';
import { can } from '../../platform/access/can.ts';
import { accessTable } from '../../platform/access/table.ts';
import { getReferenceId, getReferenceIds } from '../../platform/relations/reference.ts';
import type { People } from './find-people.ts';
import { isOrganisation } from './terms.ts';

/** Whether the consents of an exemplar are for this user to record: the desk's are all, others' those of their own people. */
export function ownsPeopleOf({ user }: Pick<PayloadRequest, 'user'>, exemplar: Exemplar): boolean {
  if (!user || can(user, 'consent.waive')) return true;
  const unit = getReferenceId(user.unit);
  return (
    getReferenceId(exemplar.createdBy) === user.id ||
    (user.role === 'contributor' && Boolean(unit) && getReferenceId(exemplar.unit) === unit)
  );
}

/** Whether what an exemplar lacks can be recorded by this user; an organisation's, which is no consent, by the desk alone. */
export function mendsConsentOf(req: PayloadRequest, exemplar: Exemplar | undefined): boolean {
  if (!exemplar || can(req.user, 'consent.waive')) return true;
  return !isOrganisation(exemplar.type) && ownsPeopleOf(req, exemplar);
}

/** Whether this user can say who is in a file, and record that they agree. */
export function mendsFile(req: PayloadRequest, file: Media | undefined, { exemplars }: People): boolean {
  const { user } = req;
  if (!user || !file) return true;
  const scope = accessTable.media.update[user.role];
  const isMine = scope === 'all' || (scope === 'own' && getReferenceId(file.createdBy) === user.id);
  return isMine && getReferenceIds(file.exemplarsShown).every((id) => mendsConsentOf(req, exemplars.get(id)));
}
