import type { Readers } from './readers.ts';

/** Terms of the demo edition under which a journey's stories stand. */
export const demoTerms = {
  section: 'guong-sang-lam-dong',
  topic: 'xay-dung-nong-thon-moi',
  unit: 'ubnd-di-linh',
  place: 'xa-di-linh',
};

/** Everything that lists a story about an exemplar under those terms, and would show one that should be gone. */
export const listsOf = (exemplar: string): string[] => [
  '/vi/',
  '/vi/rss.xml',
  `/vi/chuyen-muc/${demoTerms.section}/`,
  `/vi/chuyen-muc/${demoTerms.section}/rss.xml`,
  `/vi/linh-vuc/${demoTerms.topic}/`,
  `/vi/dia-phuong/${demoTerms.place}/`,
  `/vi/don-vi/${demoTerms.unit}/`,
  `/vi/guong/${exemplar}/`,
  '/vi/luu-tru/',
];

/** Waits until a story stands in every list, without which its absence later would mean nothing. */
export async function expectListed(readers: Readers, path: string, exemplar: string): Promise<void> {
  for (const list of listsOf(exemplar))
    await readers.until(list, ({ text }) => text.includes(list === '/vi/luu-tru/' ? '/vi/luu-tru/20' : path));
}
