'use client';
import { DatePicker, FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui';
import type { ConditionalDateProps, DateFieldClientComponent } from 'payload';
import { fromPicker, toPicker } from '../../platform/i18n/local-time.ts';

/** Field of a day or a moment by the newsroom's clock, whatever the zone of the browser. */
export const MomentField: DateFieldClientComponent = ({ field, path: stalePath, readOnly }) => {
  const { path, value, setValue, showError, errorMessage, disabled } = useField<string | null>({
    potentiallyStalePath: stalePath,
  });
  const date = field.admin?.date as ConditionalDateProps | undefined;
  const description = field.admin?.description;
  const isDay = date?.pickerAppearance !== 'dayAndTime';
  // A picked day comes as its noon in UTC.
  const change = (picked: Date | null) =>
    setValue(picked && (isDay ? picked.toISOString() : fromPicker(picked)));
  return (
    <div className={`field-type date-time-field${showError ? ' date-time-field--has-error' : ''}`}>
      <FieldLabel label={field.label ?? field.name} path={path} required={field.required ?? false} />
      <div className="field-type__wrap" id={`field-${path.replaceAll('.', '__')}`}>
        <FieldError path={path} showError={showError} message={errorMessage ?? ''} />
        <DatePicker
          {...date}
          timeFormat="HH:mm"
          onChange={change}
          readOnly={readOnly || disabled}
          value={value ? toPicker(value) : undefined}
        />
      </div>
      {description && <FieldDescription description={description} path={path} />}
    </div>
  );
};
