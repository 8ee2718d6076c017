'use client';
import {
  FieldDescription,
  FieldError,
  FieldLabel,
  ReactSelect,
  useField,
  useFormFields,
  type ReactSelectOption,
} from '@payloadcms/ui';
import type { TextFieldClientComponent } from 'payload';
import { useEffect, useState } from 'react';
import { ask } from '../../platform/requests/ask.ts';

interface Option {
  value: string;
  label: string;
}

interface CriteriaSetAnswer {
  items?: { id: string; text: string }[];
}

/** Field of one criterion of the set that is chosen beside it. */
export const CriterionPicker: TextFieldClientComponent = ({ field, path: stalePath, readOnly }) => {
  const { path, value, setValue, showError, errorMessage, disabled } = useField<string | null>({
    potentiallyStalePath: stalePath,
  });
  const set = useFormFields(([fields]) => fields[path.replace(/item$/, 'set')]?.value) as string | undefined;
  const { options, problem } = useCriteria(set);
  const known = options.find((option) => option.value === value);
  // What the set no longer has stays visible until somebody chooses another.
  const selected = known ?? (value ? { value, label: 'Tiêu chí không còn trong bộ này' } : undefined);
  return (
    <div className={`field-type text${showError ? ' error' : ''}`} id={`field-${path.replace(/\./g, '__')}`}>
      <FieldLabel label={field.label ?? field.name} path={path} required={field.required ?? false} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} message={errorMessage ?? ''} />
        <ReactSelect
          disabled={Boolean(readOnly || disabled || !set)}
          isClearable
          noOptionsMessage={() => problem || 'Bộ này chưa có tiêu chí.'}
          onChange={(option) => setValue((option as unknown as Option | null)?.value ?? null)}
          options={options as unknown as ReactSelectOption[]}
          placeholder={set ? 'Chọn tiêu chí' : 'Chọn bộ tiêu chí trước'}
          showError={showError}
          value={selected as unknown as ReactSelectOption}
        />
        <FieldDescription description={field.admin?.description ?? ''} path={path} />
      </div>
    </div>
  );
};

/** The criteria of a set, as options. */
function useCriteria(set: string | undefined): { options: Option[]; problem: string } {
  const [found, setFound] = useState<{ options: Option[]; problem: string }>({ options: [], problem: '' });
  useEffect(() => {
    const leaving = new AbortController();
    const load = async () => {
      if (!set) return setFound({ options: [], problem: '' });
      const answer = await ask<CriteriaSetAnswer>(`/api/criteria-sets/${set}?depth=0`, {
        signal: leaving.signal,
      });
      if (!answer.ok)
        return answer.isGivenUp ? undefined : setFound({ options: [], problem: answer.message });
      const options = (answer.body.items ?? []).map(({ id, text }) => ({ value: id, label: text }));
      return setFound({ options, problem: '' });
    };
    void load();
    return () => leaving.abort();
  }, [set]);
  return found;
}
