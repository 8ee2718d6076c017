'use client';
import { toast, useAuth, useDocumentDrawer, useForm, useFormModified } from '@payloadcms/ui';
import type { User } from '../../payload-types.ts';
import { ask } from '../../platform/requests/ask.ts';

interface PortraitButtonProps {
  exemplar: string;
  name: string;
}

/** Uploads a picture of somebody, who is named as the one in it, and makes it the portrait of the profile. */
export function PortraitButton({ exemplar, name }: PortraitButtonProps) {
  const { user } = useAuth<User>();
  const { dispatchFields, setModified } = useForm();
  const isModified = useFormModified();
  const [Drawer, , { openDrawer, closeDrawer }] = useDocumentDrawer({ collectionSlug: 'media' });
  const use = async (portrait: string) => {
    closeDrawer();
    const answer = await ask(`/api/exemplars/${exemplar}?draft=true&depth=0`, {
      method: 'PATCH',
      body: { portrait },
    });
    if (!answer.ok) return toast.error(answer.message, { duration: 12_000 });
    // What is typed and not stored yet stays on the screen.
    if (!isModified) return window.location.reload();
    dispatchFields({ type: 'UPDATE', path: 'portrait', value: portrait, initialValue: portrait });
    setModified(true);
  };
  return (
    <>
      <button type="button" id="action-add-portrait" onClick={openDrawer}>
        Thêm ảnh của người này
      </button>
      <Drawer
        initialData={{
          recognisable: 'people',
          exemplarsShown: [exemplar],
          alt: name,
          credit: user?.name,
          licence: 'own',
        }}
        onSave={({ doc }) => void use(String(doc.id))}
      />
    </>
  );
}
