'use client';
import { useDocumentInfo, useFormModified } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { ask } from '../../platform/requests/ask.ts';
import { useOrder } from './use-order.ts';

/**
 * How the record of the form stands, at `/api/<collection>/:id/standing`; asked again after each order and each save.
 * @param query what is asked besides, as `name=value`
 */
export function useStanding<T>(collection: string, query = '') {
  const { id, savedDocumentData } = useDocumentInfo();
  const isModified = useFormModified();
  const [standing, setStanding] = useState<T>();
  const [said, setSaid] = useState('');
  const saved = String(savedDocumentData?.updatedAt ?? '');
  const path = id ? `/api/${collection}/${id}` : '';
  const load = useCallback(async () => {
    if (!path) return;
    const answer = await ask<T>(`${path}/standing?since=${saved}&${query}`);
    if (answer.ok) setStanding(answer.body);
    else setSaid(answer.message);
  }, [path, saved, query]);
  useEffect(() => {
    const first = setTimeout(() => void load(), 0);
    return () => clearTimeout(first);
  }, [load]);
  const give = useOrder(path);
  const order = async (name: string, body: object) => {
    const answer = await give(name, body);
    setSaid(answer.message);
    if (answer.ok) await load();
  };
  const run = (name: string, reason = '') => order(name, { reason });
  return { path, standing, said, setSaid, isModified, run, order, load };
}
