'use client';
import { useField } from '@payloadcms/ui';
import { useEffect } from 'react';
import { idSchema } from '#contract/identity.ts';

/** Field without looks: a new record that is begun from a profile, or from what waits, is of that exemplar, `?dien-hinh=<id>`. */
export function ExemplarFromAddress() {
  const { value, setValue } = useField<string | null>({ path: 'exemplar' });
  useEffect(() => {
    const asked = idSchema.safeParse(new URLSearchParams(window.location.search).get('dien-hinh'));
    if (asked.success && !value) setValue(asked.data, true);
  }, [value, setValue]);
  return null;
}
