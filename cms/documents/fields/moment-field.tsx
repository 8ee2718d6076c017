'use client';
import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui';
import type { ConditionalDateProps, DateFieldClientComponent } from 'payload';
import { MomentPicker } from '../../platform/i18n/moment-picker.tsx';

/** Field of a day or a moment by the newsroom's clock, whatever the zone of the browser. */
export const MomentField: DateFieldClientComponent = ({ field, path: stalePath, readOnly }) => {
  const { path, value, setValue, showError, errorMessage, disabled } = useField<string | null>({
    potentiallyStalePath: stalePath,
  });
  const date = field.admin?.date as ConditionalDateProps | undefined;
  const description = field.admin?.description;
  return (
    <div className={`field-type date-time-field${showError ? ' date-time-field--has-error' : ''}`}>
      <FieldLabel label={field.label ?? field.name} path={path} required={field.required ?? false} />
      <div className="field-type__wrap" id={`field-${path.replaceAll('.', '__')}`}>
        <FieldError path={path} showError={showError} message={errorMessage ?? ''} />
        <MomentPicker {...date} onChange={setValue} readOnly={readOnly || disabled} value={value} />
      </div>
      {description && <FieldDescription description={description} path={path} />}
    </div>
  );
};
