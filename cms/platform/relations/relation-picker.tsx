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
import type { Choice } from './find-choices.ts';
import { useReferences, type References } from './use-references.ts';

/**
 * Field of a reference to one or many documents. Payload's own field filters what the server found once more, by
 * letter, so that names typed without diacritics are not offered; this one offers all that the server finds.
 */
export const RelationPicker: RelationshipFieldClientComponent = ({ field, path: stalePath, readOnly }) => {
  const { path, value, setValue, showError, errorMessage, filterOptions, disabled } = useField<
    string | string[] | null
  >({ potentiallyStalePath: stalePath });
  const collection = String(field.relationTo);
  const hasMany = field.hasMany ?? false;
  const isLocked = Boolean(readOnly || disabled);
  const { permissions } = useAuth();
  const mayCreate =
    Boolean(permissions?.collections?.[collection]?.create) && field.admin?.allowCreate !== false;
  const references = useReferences({
    collection,
    value,
    setValue,
    hasMany,
    filter: filterOptions?.[collection],
  });
  const [Drawer, DrawerToggler, { closeDrawer }] = useDocumentDrawer({ collectionSlug: collection });
  return (
    <div
      className={`field-type relationship relation-picker${showError ? ' error' : ''}`}
      id={`field-${path.replace(/\./g, '__')}`}
    >
      <FieldLabel label={field.label ?? field.name} path={path} required={field.required ?? false} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} message={errorMessage ?? ''} />
        <div className="relation-picker__row">
          <ReferenceSelect
            references={references}
            hasMany={hasMany}
            isLocked={isLocked}
            hasError={showError}
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
          references.add(toChoice(doc));
          closeDrawer();
        }}
      />
    </div>
  );
};

interface ReferenceSelectProps {
  references: References;
  hasMany: boolean;
  isLocked: boolean;
  hasError: boolean;
}

function ReferenceSelect({ references, hasMany, isLocked, hasError }: ReferenceSelectProps) {
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

function toChoice({ id, name, title }: { id: number | string; name?: string; title?: string }): Choice {
  return { value: String(id), label: String(name ?? title ?? id) };
}
