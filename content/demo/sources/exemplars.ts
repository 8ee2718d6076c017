import { binhPhuocExemplars } from './exemplars-binh-phuoc.ts';
import { lamDongExemplars } from './exemplars-lam-dong.ts';
import { langSonExemplars } from './exemplars-lang-son.ts';
import { namDinhExemplars } from './exemplars-nam-dinh.ts';

export interface ExemplarSource {
  slug: string;
  type: 'person' | 'household' | 'collective' | 'model';
  name: string;
  headline: string;
  headlineEnglish?: string;
  summary: string;
  /** At most three numbers of the stories, and where they come from. */
  figures?: { rows: readonly (readonly [value: string, text: string])[]; source: string };
  /** In the marks of the story texts. */
  body?: string;
  roles?: string[];
  unit?: string;
  place?: string;
  topics: string[];
  movements?: string[];
  /** How it went on; `story` is the name of a text. */
  followUps?: { date: string; text: string; story?: string; source?: string }[];
  /** Who took it over: an exemplar or unit by slug, or a name. */
  replications?: { date: string; exemplar?: string; unit?: string; name?: string; place?: string; done: string; story?: string }[];
  recognitions?: { title: string; level: string; issuer: string; date: string }[];
}

/** Invented for the demonstration, every one of them. */
export const exemplars: readonly ExemplarSource[] = [
  ...lamDongExemplars,
  ...langSonExemplars,
  ...namDinhExemplars,
  ...binhPhuocExemplars,
];
