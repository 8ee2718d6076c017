'use client';
import { useForm } from '@payloadcms/ui';
import { useCallback } from 'react';
import { isLanguageCode } from '#contract/languages.ts';
import { OldTextOffer } from '../../letters/old-text-offer.tsx';
import { WatchPastes } from './watch-pastes.tsx';

/** Watches what is pasted into the fields of a form, and what stands in them however it came there. */
export function PasteGuard() {
  const { getFields } = useForm();
  const findLanguage = useCallback(
    (path: string) => {
      const row = /^(.*\.\d+)\.[^.]+$/.exec(path)?.[1];
      const read = (name: string) => getFields()[name]?.value;
      const chosen = (row && read(`${row}.language`)) ?? read('language');
      return typeof chosen === 'string' && isLanguageCode(chosen) ? chosen : 'vi';
    },
    [getFields],
  );
  return (
    <>
      <OldTextOffer findLanguage={findLanguage} />
      <WatchPastes
        area=".collection-edit, .global-edit"
        findLanguage={(box) => box.getAttribute('lang') || findLanguage(getPath(box))}
      />
    </>
  );
}

/** The path of the field that a box belongs to (`translations.0.name`). */
function getPath(box: HTMLElement): string {
  return box.getAttribute('name') ?? box.id.replace(/^field-/, '').replaceAll('__', '.');
}
