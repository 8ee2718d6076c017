'use client';
import { ServerFunctionsProvider, useServerFunctions } from '@payloadcms/ui';
import { useCallback, type ReactNode } from 'react';
import { allAsked } from './unasked-changes.ts';

type ServerFunction = ReturnType<typeof useServerFunctions>['serverFunction'];

/** Milliseconds between tries: twice as long after each, up to this. */
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 15_000;
/** Tries after which a server that answers, but with an error, is believed. */
const MOST_TRIES = 4;

/**
 * The server says of a form which rows have which fields and which fields are shown. On a slow line Payload's form loses
 * what it should ask about next, and a new row waits for its fields for ever:
 * 1. An answer that comes between a change and the question about it counts as the answer to both. So answers are kept
 *    back until everything was asked; the form asks the next question after the answer to the last.
 * 2. A question that did not reach the server is not asked again. So it is.
 */
export function PatientForms({ children }: { children?: ReactNode }) {
  const { serverFunction } = useServerFunctions();
  const ask: ServerFunction = useCallback(
    async (request) => {
      if (request.name !== 'form-state') return serverFunction(request);
      const answer = await askUntilAnswered(() => serverFunction(request));
      await allAsked();
      return answer;
    },
    [serverFunction],
  );
  return <ServerFunctionsProvider serverFunction={ask}>{children}</ServerFunctionsProvider>;
}

async function askUntilAnswered(ask: () => unknown): Promise<unknown> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      // What fetch throws when there is no connection.
      if (!(error instanceof TypeError) && tries >= MOST_TRIES) throw error;
      const pause = Math.min(FIRST_PAUSE * 2 ** (tries - 1), LONGEST_PAUSE);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
