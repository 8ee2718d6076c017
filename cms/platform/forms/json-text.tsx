'use client';
import { useField } from '@payloadcms/ui';
import type { JSONFieldClientComponent } from 'payload';

/**
 * A field of JSON that nobody edits, as text. Payload's own editor loads its code from a host of others, which pages of the
 * CMS may not ask: the field would stay empty.
 */
export const JsonText: JSONFieldClientComponent = ({ field, path }) => {
  const { value } = useField<unknown>({ path });
  const label = typeof field.label === 'string' ? field.label : field.name;
  return (
    <div className="field-type json-text">
      <p className="field-label">{label}</p>
      <pre>
        <code>{value === undefined || value === null ? '–' : JSON.stringify(value, undefined, 2)}</code>
      </pre>
    </div>
  );
};
