'use client';
import {
  FieldDescription,
  FieldError,
  FieldLabel,
  useAuth,
  useDocumentDrawer,
  useField,
} from '@payloadcms/ui';
import type { RelationshipFieldClientComponent } from 'payload';
import type { Choice } from './find-choices.ts';
import { ReferenceSelect } from './reference-select.tsx';
import { useReferences } from './use-references.ts';

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

function toChoice({ id, name, title }: { id: number | string; name?: string; title?: string }): Choice {
  return { value: String(id), label: String(name ?? title ?? id) };
}
