'use client';
import { useEffect, useState } from 'react';
import { ask } from './ask.ts';

const known = new Map<string, Promise<unknown>>();

/**
 * What stands at an address of the API, asked once for all who show it. @param address empty where there is nothing to ask for
 * @returns undefined before it has answered, and where it was not to be had
 */
export function useAnswer<T>(address: string): T | undefined {
  const [found, setFound] = useState<{ address: string; body: T | undefined }>();
  useEffect(() => {
    if (!address) return undefined;
    let isGone = false;
    void find<T>(address).then((body) => !isGone && setFound({ address, body }));
    return () => {
      isGone = true;
    };
  }, [address]);
  return found?.address === address ? found.body : undefined;
}

/** Asks once for each; again for one that was not to be had. */
function find<T>(address: string): Promise<T | undefined> {
  const asked = known.get(address) ?? read<T>(address);
  known.set(address, asked);
  return asked as Promise<T | undefined>;
}

async function read<T>(address: string): Promise<T | undefined> {
  const answer = await ask<T>(address);
  if (answer.ok) return answer.body;
  known.delete(address);
  return undefined;
}
