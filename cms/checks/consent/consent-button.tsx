'use client';
import { useDocumentDrawer } from '@payloadcms/ui';
import type { Deed } from '../deed.ts';
import { isOrganisation } from './terms.ts';

interface ConsentButtonProps {
  person: Omit<Extract<Deed, { kind: 'recordConsent' }>, 'kind'>;
  /** Told once the consent is stored. */
  onDone: () => void;
}

/** Records that somebody agrees, over the page from which it is asked: who it is and for what stand there already. */
export function ConsentButton({ person, onDone }: ConsentButtonProps) {
  const [Drawer, , { openDrawer, closeDrawer }] = useDocumentDrawer({ collectionSlug: 'consents' });
  return (
    <>
      <button type="button" className="checklist__deed" onClick={openDrawer}>
        Ghi đồng ý của “{person.name}”
      </button>
      <Drawer
        initialData={beginConsent(person)}
        onSave={() => {
          closeDrawer();
          onDone();
        }}
      />
    </>
  );
}

/** What is known of a consent before it is written down. */
function beginConsent({ exemplar, name, type, channels }: ConsentButtonProps['person']): object {
  return {
    title: name,
    exemplar,
    ground: isOrganisation(type) ? 'organisation' : 'consent',
    purposes: ['publish'],
    channels: [...channels],
    allLanguages: true,
    age: 'adult',
    proofs: isOrganisation(type) ? [] : [{ voice: type === 'household' ? 'household' : 'self' }],
  };
}
