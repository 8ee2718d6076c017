'use client';
import { useAllFormFields } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import { addUnasked, removeUnasked } from './unasked-changes.ts';

/** Milliseconds that Payload's form waits after a change before it asks the server about it. */
const PAUSE = 250;

/**
 * Tells, for the form in which it stands, whether the server was asked about the last change. It follows the form's own
 * steps: a timer after the change, then a render, then that render's effects; and is behind the form in each of them,
 * since a parent's effects run in the same go as its children's, right after them.
 */
export function FormWatch() {
  const [fields] = useAllFormFields();
  const [asked, setAsked] = useState(0);
  const form = useRef({ fields, changes: 0 });

  useEffect(() => {
    const watched = form.current;
    if (watched.fields === fields) return;
    watched.fields = fields;
    watched.changes += 1;
    addUnasked(watched);
    let timer = setTimeout(() => {
      timer = setTimeout(() => setAsked(watched.changes), PAUSE);
    });
    return () => clearTimeout(timer);
  }, [fields]);

  useEffect(() => {
    const timer = setTimeout(() => {
      if (form.current.changes === asked) removeUnasked(form.current);
    });
    return () => clearTimeout(timer);
  }, [asked]);

  useEffect(() => {
    const watched = form.current;
    return () => removeUnasked(watched);
  }, []);
  return null;
}
