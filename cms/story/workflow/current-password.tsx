'use client';

import { PasswordField, useAuth, useDocumentInfo, useFormFields } from '@payloadcms/ui';
import type { TextFieldClientComponent } from 'payload';

/** Field of one's own account: the old password, asked for where a new one is being typed. */
export const CurrentPassword: TextFieldClientComponent = ({ field, path }) => {
  const { id } = useDocumentInfo();
  const { user } = useAuth();
  const isChanging = useFormFields(([fields]) => Boolean(fields.password?.value));
  if (!id || user?.id !== id || !isChanging) return null;
  return (
    <PasswordField
      autoComplete="current-password"
      field={{ name: field.name, label: field.label ?? 'Mật khẩu hiện tại', required: true }}
      path={path}
      schemaPath={path}
    />
  );
};
