'use client';
import { useForm } from '@payloadcms/ui';
import { WatchPastes } from './watch-pastes.tsx';

/** Watches what is pasted into the fields of a form. */
export function PasteGuard() {
  const { getFields } = useForm();
  return (
    <WatchPastes
      area=".collection-edit, .global-edit"
      findLanguage={(box) => findLanguage(box, (path) => getFields()[path]?.value)}
    />
  );
}

/** Marked at the field itself, or chosen in its row (`translations.0.language`), or for the whole form. */
function findLanguage(box: HTMLElement, read: (path: string) => unknown): string {
  const marked = box.getAttribute('lang');
  if (marked) return marked;
  const name = box.getAttribute('name') ?? box.id.replace(/^field-/, '').replaceAll('__', '.');
  const row = /^(.*\.\d+)\.[^.]+$/.exec(name)?.[1];
  const chosen = (row && read(`${row}.language`)) ?? read('language');
  return typeof chosen === 'string' && chosen ? chosen : 'vi';
}
