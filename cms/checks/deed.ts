import type { Consent, Exemplar } from '../payload-types.ts';

/** What mends a problem in one step, from where it is told: the person it is about is filled in. */
export type Deed =
  | {
      kind: 'recordConsent';
      exemplar: string;
      name: string;
      type: Exemplar['type'];
      /** Where the person would be shown. */
      channels: readonly NonNullable<Consent['channels']>[number][];
    }
  | { kind: 'publishProfile'; exemplar: string; name: string };
