'use client';
import { useAuth, useDocumentInfo } from '@payloadcms/ui';
import { permissions } from '../../platform/access/permissions.ts';
import type { Role } from '../../platform/access/roles.ts';

/** The way from a profile to what a request to be forgotten would take off the site. */
export function ForgetLink() {
  const { id } = useDocumentInfo();
  const { user } = useAuth();
  const roles: readonly Role[] = permissions['story.withdraw'];
  if (!id || !user || !roles.includes(user.role as Role)) return null;
  return (
    <p className="field-type">
      <a href={`/admin/quyen-duoc-quen/${id}`}>Quyền được quên…</a>
    </p>
  );
}
