'use client';
import { ReactSelect, type ReactSelectOption } from '@payloadcms/ui';
import type { References } from './use-references.ts';

interface ReferenceSelectProps {
  references: References;
  hasMany: boolean;
  isLocked: boolean;
  hasError: boolean;
}

/** The box in which documents are looked up by name and chosen. */
export function ReferenceSelect({ references, hasMany, isLocked, hasError }: ReferenceSelectProps) {
  const { choices, selected, problem, choose, setTyped } = references;
  return (
    <ReactSelect
      disabled={isLocked}
      filterOption={() => true}
      isClearable
      isMulti={hasMany}
      isSortable={hasMany}
      noOptionsMessage={() => problem || 'Không tìm thấy.'}
      onChange={(option) => choose(option)}
      onInputChange={setTyped}
      onMenuOpen={() => setTyped((words) => words ?? '')}
      options={choices as unknown as ReactSelectOption[]}
      placeholder="Chọn, hoặc gõ để tìm (không cần dấu)"
      showError={hasError}
      value={hasMany ? selected : selected[0]}
    />
  );
}
