'use client';
import {
  FieldDescription,
  FieldError,
  FieldLabel,
  ReactSelect,
  useAuth,
  useDocumentDrawer,
  useField,
  type ReactSelectOption,
} from '@payloadcms/ui';
import type { RelationshipFieldClientComponent } from 'payload';
import { useMemo, useState } from 'react';
import type { Choice } from './find-choices.ts';
import { useChoices } from './use-choices.ts';

/**
 * Field of a reference to one or many documents. Payload's own field filters what the server found once more, by
 * letter, so that names typed without diacritics are not offered; this one offers all that the server finds.
 */
export const RelationPicker: RelationshipFieldClientComponent = ({ field, path: stalePath, readOnly }) => {
  const { path, value, setValue, showError, errorMessage, filterOptions, disabled } = useField<
    string | string[] | null
  >({ potentiallyStalePath: stalePath });
  const collection = String(field.relationTo);
  const isLocked = Boolean(readOnly || disabled);
  const { permissions } = useAuth();
  const mayCreate =
    Boolean(permissions?.collections?.[collection]?.create) && field.admin?.allowCreate !== false;
  const ids = useMemo(() => (Array.isArray(value) ? value : value ? [value] : []), [value]);
  const [typed, setTyped] = useState<string | undefined>();
  const { choices, labels, hasFailed, remember } = useChoices(
    collection,
    ids,
    typed,
    filterOptions?.[collection],
  );
  const [Drawer, DrawerToggler, { closeDrawer }] = useDocumentDrawer({ collectionSlug: collection });
  const selected = ids.map((id) => ({ value: id, label: labels.get(id) ?? '…' }));
  const choose = (option: unknown) => {
    const options = (Array.isArray(option) ? option : option ? [option] : []) as Choice[];
    remember(options);
    const next = options.map((each) => each.value);
    setValue(field.hasMany ? next : (next[0] ?? null));
  };
  const add = (choice: Choice) => choose(field.hasMany ? [...selected, choice] : choice);
  return (
    <div
      className={`field-type relationship relation-picker${showError ? ' error' : ''}`}
      id={`field-${path.replace(/\./g, '__')}`}
    >
      <FieldLabel label={field.label ?? field.name} path={path} required={field.required ?? false} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} message={errorMessage ?? ''} />
        <div className="relation-picker__row">
          <ReactSelect
            disabled={isLocked}
            filterOption={() => true}
            isClearable
            isMulti={field.hasMany ?? false}
            isSortable={field.hasMany ?? false}
            noOptionsMessage={() =>
              hasFailed ? 'Không tải được danh sách. Hãy thử lại.' : 'Không tìm thấy.'
            }
            onChange={(option) => choose(option)}
            onInputChange={setTyped}
            onMenuOpen={() => setTyped((words) => words ?? '')}
            options={choices as unknown as ReactSelectOption[]}
            placeholder="Chọn, hoặc gõ để tìm (không cần dấu)"
            showError={showError}
            value={field.hasMany ? selected : selected[0]}
          />
          {!isLocked && mayCreate && (
            <DrawerToggler className="relation-picker__add" aria-label="Tạo mới">
              +
            </DrawerToggler>
          )}
        </div>
        <FieldDescription description={field.admin?.description ?? ''} path={path} />
      </div>
      <Drawer
        onSave={({ doc }) => {
          const { name, title } = doc as { name?: string; title?: string };
          add({ value: String(doc.id), label: String(name ?? title ?? doc.id) });
          closeDrawer();
        }}
      />
    </div>
  );
};
