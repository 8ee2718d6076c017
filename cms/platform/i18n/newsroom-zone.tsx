'use client';
import type { ReactNode } from 'react';
import { newsroomZone } from '#contract/newsroom-clock.ts';

const { DateTimeFormat } = Intl;

/**
 * Payload shows times in lists, beside documents and in versions by the zone of the browser, and has a setting only for
 * its date fields; beside a document that somebody else holds it writes them as in America. Within the CMS, whoever names
 * no zone means the newsroom's, and a clock of twelve hours means the newsroom's way of writing.
 */
Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
  apply: (_target, _self, args: Parameters<typeof DateTimeFormat>) => makeFormat(...args),
  construct: (_target, args: Parameters<typeof DateTimeFormat>) => makeFormat(...args),
});

const written = {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
} as const;

function makeFormat(...[locales, options]: Parameters<typeof DateTimeFormat>): Intl.DateTimeFormat {
  const timeZone = options?.timeZone ?? newsroomZone;
  if (locales === 'en-US' && options?.hour12) return new DateTimeFormat('vi-VN', { ...written, timeZone });
  return new DateTimeFormat(locales, { ...options, timeZone });
}

/** Stands around the whole interface, so that the zone is set before anything is shown. */
export function NewsroomZone({ children }: { children?: ReactNode }) {
  return children;
}
