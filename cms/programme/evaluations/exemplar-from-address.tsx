'use client';
import { useField } from '@payloadcms/ui';
import { useEffect } from 'react';
import { idSchema } from '#contract/identity.ts';

/** Field without looks: a new evaluation that is begun from what waits is of the exemplar that waits, `?dien-hinh=<id>`. */
export function ExemplarFromAddress() {
  const { value, setValue } = useField<string | null>({ path: 'exemplar' });
  useEffect(() => {
    const asked = idSchema.safeParse(new URLSearchParams(window.location.search).get('dien-hinh'));
    if (asked.success && !value) setValue(asked.data, true);
  }, [value, setValue]);
  return null;
}
