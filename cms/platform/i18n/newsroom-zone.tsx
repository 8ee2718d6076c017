'use client';
import type { ReactNode } from 'react';
import { newsroomZone } from '#contract/newsroom-clock.ts';

const { DateTimeFormat } = Intl;

/**
 * Payload shows times in lists, beside documents and in versions by the zone of the browser, and has a setting only for
 * its date fields. Within the CMS, whoever names no zone means the newsroom's.
 */
Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
  apply: (_target, _self, args: Parameters<typeof DateTimeFormat>) => makeFormat(...args),
  construct: (_target, args: Parameters<typeof DateTimeFormat>) => makeFormat(...args),
});

function makeFormat(...[locales, options]: Parameters<typeof DateTimeFormat>): Intl.DateTimeFormat {
  return new DateTimeFormat(locales, { ...options, timeZone: options?.timeZone ?? newsroomZone });
}

/** Stands around the whole interface, so that the zone is set before anything is shown. */
export function NewsroomZone({ children }: { children?: ReactNode }) {
  return children;
}
