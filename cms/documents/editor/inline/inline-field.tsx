'use client';
import { FieldError, FieldLabel, useField } from '@payloadcms/ui';
import type { TextareaFieldClientComponent } from 'payload';
import { InlineInput } from './inline-input.tsx';

/** Field of a caption, quotation or value: strict inline HTML, edited as it looks. */
export const InlineField: TextareaFieldClientComponent = ({ field, path: stalePath, readOnly }) => {
  const { path, value, setValue, showError, errorMessage, disabled } = useField<string>({
    potentiallyStalePath: stalePath,
  });
  const label = typeof field.label === 'string' ? field.label : field.name;
  const id = `field-${path.replaceAll('.', '__')}`;
  return (
    <div className={`field-type textarea${showError ? ' error' : ''}`}>
      <FieldLabel label={label} path={path} required={field.required ?? false} htmlFor={id} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} message={errorMessage ?? ''} />
        <InlineInput
          id={id}
          label={label}
          value={value ?? ''}
          onChange={setValue}
          readOnly={readOnly || disabled}
        />
      </div>
    </div>
  );
};
