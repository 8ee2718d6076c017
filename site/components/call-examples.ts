import { calls } from '../exchange/api/open-api.ts';
import type { Examples } from '../views/exchange.ts';

export interface CallExample {
  summary: string;
  path: string;
  /** Absent where the edition has no such document. */
  address?: string;
}

/** Every call of the API with an address that answers it. */
export function getCallExamples({ story, month, terms }: Examples): CallExample[] {
  return calls.map(({ path, summary, parameters, about }) => {
    const values: Record<(typeof parameters)[number], string | undefined> = {
      language: 'vi',
      month,
      id: about === 'story' ? story : about && terms[about],
    };
    const address = parameters.reduce<string | undefined>((filled, name) => {
      const value = values[name];
      return value === undefined ? undefined : filled?.replace(`{${name}}`, value);
    }, path);
    return { summary, path, ...(address !== undefined && { address }) };
  });
}
