import type { Access, PayloadRequest, Where } from 'payload';
import type { User } from '../payload-types.ts';
import { can } from './can.ts';
import { getReferenceId } from '../fields/reference.ts';

/** Stories that a user may read: the newsroom all, a contributor those that he wrote for his own unit. */
export function storiesToRead(user: User): boolean | Where {
  return can(user, 'story.readAll') || ownWork(user);
}

/** Stories that a user may change: the desk all, a translator also his languages, everybody else his own. */
export function storiesToUpdate(user: User): boolean | Where {
  if (can(user, 'story.updateAll')) return true;
  if (!can(user, 'story.create')) return false;
  if (user.role === 'translator') {
    return { and: [{ language: { in: user.languages ?? [] } }] };
  }
  return ownWork(user);
}

function ownWork(user: User): Where {
  const mine: Where = { createdBy: { equals: user.id } };
  if (user.role !== 'contributor') return mine;
  const unit = getReferenceId(user.unit);
  return unit ? { and: [mine, { unit: { equals: unit } }] } : mine;
}

/** Media that a user may read: a contributor sees only what he uploaded. */
export function mediaToRead(user: User): boolean | Where {
  return can(user, 'media.readAll') || { createdBy: { equals: user.id } };
}

export function mediaToUpdate(user: User): boolean | Where {
  if (!can(user, 'media.create')) return false;
  return can(user, 'media.updateAll') || { createdBy: { equals: user.id } };
}

/** Exemplars that a user may read: a contributor the published ones and those of his own unit. */
export function exemplarsToRead(user: User): boolean | Where {
  if (user.role !== 'contributor') return true;
  const unit = getReferenceId(user.unit);
  const published: Where = { _status: { equals: 'published' } };
  return unit ? { or: [published, { unit: { equals: unit } }] } : published;
}

/** Access rule that narrows by who is signed in; nobody anonymous passes. */
export function within(scope: (user: User) => boolean | Where): Access {
  return ({ req }: { req: PayloadRequest }) => (req.user ? scope(req.user) : false);
}

/** The same rule for the table of versions, whose fields stand below `version`. */
export function withinVersions(scope: (user: User) => boolean | Where): Access {
  return ({ req }: { req: PayloadRequest }) => {
    const result = req.user ? scope(req.user) : false;
    return typeof result === 'boolean' ? result : prefixVersion(result);
  };
}

function prefixVersion(where: Where): Where {
  return Object.fromEntries(
    Object.entries(where).map(([key, value]) =>
      (key === 'and' || key === 'or') && Array.isArray(value)
        ? [key, value.map(prefixVersion)]
        : [`version.${key}`, value],
    ),
  );
}
