import type { CollectionBeforeChangeHook } from 'payload';
import type { Proposal } from '../../payload-types.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import { findClosedChanges } from '../record/closed-changes.ts';
import { findSubject, noUnit, otherExemplar } from '../record/find-subject.ts';
import { refuseMoved } from '../record/refuse-moved.ts';
import { refuserOf } from '../record/refuse-save.ts';
import { isInWriting } from './proposal-states.ts';
import { findStandIn } from './stand-ins.ts';

/** What a unit above writes while it lies with it: whom it sends it on to, and its own paper. */
const ofHolder = [
  'to',
  'layout',
  'parentBody',
  'issuer',
  'number',
  'symbol',
  'signedAt',
  'signedOn',
  'addressees',
  'bases',
  'recipients',
  'authority',
  'office',
  'signer',
] as const;

/**
 * Hook: a proposal keeps its exemplar, whose unit it belongs to. It is written by that unit until it is sent, and again once
 * it is back; a unit above writes only its own paper.
 */
export const guardProposal: CollectionBeforeChangeHook<Proposal> = async ({
  data,
  operation,
  originalDoc,
  req,
  collection,
  context,
}) => {
  if (context.isForgetting || context.hasOwnLine) return data;
  const refuse = refuserOf({ req, collection, originalDoc });
  if (operation === 'create' || !originalDoc) {
    const subject = await findSubject(req, data.exemplar);
    if (typeof subject === 'string') throw refuse('exemplar', subject);
    const { exemplar, unit } = subject;
    if (!unit) throw refuse('exemplar', noUnit);
    const standIn = await findStandIn(req, unit);
    const route = standIn ? [unit, standIn] : [unit];
    const place = { unit, holder: unit, route, chain: [unit] };
    return { state: 'draft', ...data, ...place, name: exemplar.name, history: [] };
  }
  if (data.exemplar !== undefined && getReferenceId(data.exemplar) !== getReferenceId(originalDoc.exemplar))
    throw refuse('exemplar', otherExemplar);
  await refuseMoved(req, 'proposals', originalDoc);
  const { state, unit, holder } = originalDoc;
  const home = getReferenceId(req.user?.unit);
  const isAtOrigin = getReferenceId(unit) === getReferenceId(holder);
  if (!req.user || (isInWriting(state) && isAtOrigin)) return data;
  const isHere = getReferenceId(holder) === home && (isInWriting(state) || state === 'received');
  const [closed] = findClosedChanges(originalDoc, data, new Set(isHere ? ofHolder : []));
  if (closed) throw refuse(closed, 'Đề nghị đã gửi thì giữ nguyên, trừ khi bị trả lại.');
  return data;
};
