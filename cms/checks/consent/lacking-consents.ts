import type { PublicDocument } from '#contract/document.ts';
import { defaultLanguage, isLanguageCode, type LanguageCode } from '#contract/languages.ts';
import type { Consent, Exemplar, Media, Story } from '../../payload-types.ts';
import { getReferenceId, getReferenceIds } from '../../platform/relations/reference.ts';
import type { People } from './find-people.ts';
import { ofExemplar, selectConsent } from './find-consents.ts';
import { findConsentFaults, type ConsentUse } from './judge-consent.ts';
import { getChannels } from './terms.ts';

type Use = Omit<ConsentUse, 'exemplarType'>;
/** What decides which consents a document needs: its kind, languages and format, and whether it is a sample. */
export type Showing =
  | Pick<PublicDocument & { kind: 'story' }, 'kind' | 'language' | 'format' | 'sample' | 'exemplars'>
  | Exclude<PublicDocument, { kind: 'story' }>;

/** A person who has not allowed a use, and what is missing, in Vietnamese. */
export interface LackingPerson {
  /** Of the exemplar, where it is one. */
  id?: string;
  name: string;
  faults: string[];
}

/** A file that may not be shown, and why, in Vietnamese, as the end of a sentence about it. */
export interface LackingFile {
  id: string;
  name: string;
  reasons: string[];
}

/** The exemplars that a document is about who have not allowed it to go out on a day (yyyy-mm-dd). */
export function findLackingExemplars(document: Showing, people: People, day: string): LackingPerson[] {
  return judgeExemplars(listSubjects(document), getUse(document, day), people);
}

/** Ids of the exemplars that a document is about. */
export function listSubjects(document: Showing): string[] {
  if (document.kind === 'story') return document.exemplars;
  if (document.kind === 'review') return document.candidates.map(({ exemplar }) => exemplar);
  return document.kind === 'exemplar' ? [document.id] : [];
}

/** The files of a document that show somebody who has not allowed it, or of whom that is not known. */
export function findLackingFiles(
  document: Showing,
  files: readonly Media[],
  people: People,
  day: string,
): LackingFile[] {
  const use = getUse(document, day);
  return files
    .filter(({ type }) => type !== 'captions')
    .map((file) => ({ id: file.id, name: file.filename ?? '', reasons: judgeFile(file, use, people) }))
    .filter(({ reasons }) => reasons.length > 0);
}

/** Who reads a text aloud without having allowed that: each recording wants a consent of its own, on the air too. */
export function findLackingSpeakers(
  { language, sample, recordings }: Pick<Story, 'language' | 'sample' | 'recordings'>,
  consents: readonly Consent[],
  day: string,
): LackingPerson[] {
  const use = { day, languages: [language], channels: getChannels('audio'), isSample: Boolean(sample) };
  return (recordings ?? []).flatMap(({ consent: reference, speaker }) => {
    const consent = consents.find(({ id }) => id === getReferenceId(reference));
    const faults = consent ? findConsentFaults(consent, use) : ['chưa chọn hồ sơ đồng ý'];
    return faults.length ? [{ name: speaker, faults }] : [];
  });
}

function getUse(document: Showing, day: string): Use {
  if (document.kind === 'story') {
    return {
      day,
      channels: getChannels(document.format),
      languages: [document.language],
      isSample: document.sample,
    };
  }
  const languages = 'name' in document ? Object.keys(document.name).filter(isLanguageCode) : [];
  // Of a shortlist each candidate says for himself whether he is invented.
  const isSample = document.kind === 'review' || (document.kind === 'exemplar' && document.sample);
  return {
    day,
    channels: ['site'],
    languages: [...new Set<LanguageCode>([defaultLanguage, ...languages])],
    isSample,
  };
}

function judgeFile(file: Media, use: Use, people: People): string[] {
  if (!file.recognisable) return ['chưa ghi có ai nhận ra được trong đó. Hãy mở tệp và trả lời.'];
  if (file.recognisable !== 'people') return [];
  const exemplars = getReferenceIds(file.exemplarsShown);
  const others = getReferenceIds(file.peopleShown);
  if (exemplars.length + others.length === 0) return ['có người nhận ra được nhưng chưa chọn là ai.'];
  const channels = file.type === 'audio' || file.type === 'video' ? getChannels(file.type) : [];
  const wider = { ...use, channels: [...new Set([...use.channels, ...channels])] };
  const strangers = others.flatMap((id) => {
    const consent = people.consents.find((each) => each.id === id);
    const faults = consent ? findConsentFaults(consent, { ...wider, isSample: false }) : ['hồ sơ không còn'];
    return faults.length ? [`có người mà sự đồng ý chưa dùng được: ${faults.join('; ')}.`] : [];
  });
  const known = judgeExemplars(exemplars, wider, people).map(
    ({ name, faults }) => `có “${name}” mà sự đồng ý chưa dùng được: ${faults.join('; ')}.`,
  );
  return [...strangers, ...known];
}

function judgeExemplars(ids: readonly string[], use: Use, people: People): LackingPerson[] {
  return ids.flatMap((id) => {
    const exemplar = people.exemplars.get(id);
    if (!exemplar) return [];
    const { faults } = selectConsent(ofExemplar(people.consents, exemplar), toExemplarUse(use, exemplar));
    return faults.length ? [{ id, name: exemplar.name, faults }] : [];
  });
}

function toExemplarUse(use: Use, exemplar: Exemplar): ConsentUse {
  return { ...use, isSample: use.isSample && Boolean(exemplar.sample), exemplarType: exemplar.type };
}
