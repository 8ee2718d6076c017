'use client';
import { useDocumentInfo } from '@payloadcms/ui';
import { ask, type Answer } from '../../platform/requests/ask.ts';

/**
 * A function that gives an order for the record of the form, at `<path>/<name>`. Its own change counts as known to the form
 * afterwards: the next word typed would else be met by a dialog that somebody has changed the record. What somebody else
 * saved since the form was opened is still told.
 */
export function useOrder(path: string) {
  const { savedDocumentData, setData } = useDocumentInfo();
  const readMoment = async () => {
    const answer = await ask<{ updatedAt: string }>(`${path}?depth=0&select[updatedAt]=true`);
    return answer.ok ? answer.body.updatedAt : undefined;
  };
  return async <T>(name: string, body: object): Promise<Answer<T>> => {
    const before = await readMoment();
    const answer = await ask<T>(`${path}/${name}`, { body });
    if (!answer.ok || before !== savedDocumentData?.updatedAt) return answer;
    const updatedAt = await readMoment();
    if (updatedAt) setData({ ...savedDocumentData, updatedAt });
    return answer;
  };
}
