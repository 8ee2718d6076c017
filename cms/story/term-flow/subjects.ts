import type { GlobalSlug, PayloadRequest } from 'payload';
import type { z } from 'zod';
import type { DocumentKind, documentSchemas } from '#contract/document.ts';
import type {
  CriteriaSet,
  Home,
  InterfaceText,
  ModelType,
  Movement,
  Place,
  SearchAlias,
  Section,
  SiteSetting,
  Topic,
  Unit,
} from '../../payload-types.ts';
import { hashOf } from '../../documents/body/canonical-json.ts';
import { checkDocument } from '../../documents/mapping/check-document.ts';
import { toSearchAliases } from '../../documents/search-aliases/alias-lines.ts';
import { toHome, toSettings } from '../../documents/mapping/to-settings.ts';
import { toTerm } from '../../documents/mapping/to-term.ts';

/** What goes public by submission and approval besides stories and profiles, and as which kind of document. */
export const flowKinds = {
  sections: 'section',
  topics: 'topic',
  units: 'unit',
  places: 'place',
  movements: 'movement',
  'criteria-sets': 'criteria-set',
  'model-types': 'model-type',
  'interface-texts': 'interface',
  home: 'home',
  'site-settings': 'settings',
  'search-aliases': 'search-aliases',
} as const satisfies Record<string, DocumentKind>;

export type FlowSlug = keyof typeof flowKinds;
export type FlowGlobal = Extract<FlowSlug, GlobalSlug>;
export type FlowCollection = Exclude<FlowSlug, FlowGlobal>;
export type FlowKind = (typeof flowKinds)[FlowSlug];
export type FlowInput = z.input<(typeof documentSchemas)[FlowKind]>;

/** One document of the flow. A global has its slug as its id. */
export interface Subject {
  slug: FlowSlug;
  id: string;
}

/** A document as Payload gives it, of whichever collection or global. */
export type FlowDoc = Record<string, unknown> & { _status?: 'draft' | 'published' | null };

export function isGlobal(slug: FlowSlug): slug is FlowGlobal {
  return slug === 'home' || slug === 'site-settings' || slug === 'search-aliases';
}

export function isFlowSlug(slug: string): slug is FlowSlug {
  return slug in flowKinds;
}

/** Contract document of what stands in the CMS, unchecked. */
export function toInput<S extends FlowSlug>(
  slug: S,
  doc: FlowDoc,
): z.input<(typeof documentSchemas)[(typeof flowKinds)[S]]>;
export function toInput(slug: FlowSlug, doc: FlowDoc): FlowInput {
  const anything: unknown = doc;
  switch (slug) {
    case 'sections':
      return toTerm.section(anything as Section);
    case 'topics':
      return toTerm.topic(anything as Topic);
    case 'units':
      return toTerm.unit(anything as Unit);
    case 'places':
      return toTerm.place(anything as Place);
    case 'movements':
      return toTerm.movement(anything as Movement);
    case 'criteria-sets':
      return toTerm['criteria-set'](anything as CriteriaSet);
    case 'model-types':
      return toTerm['model-type'](anything as ModelType);
    case 'interface-texts': {
      const { language, texts } = anything as InterfaceText;
      return { kind: 'interface', id: language, texts: texts as Record<string, string> };
    }
    case 'home':
      return toHome(anything as Home);
    case 'site-settings':
      return toSettings(anything as SiteSetting);
    case 'search-aliases':
      return toSearchAliases(anything as SearchAlias);
  }
}

/** Hash of all that readers would see of a document. */
export function getFlowHash(slug: FlowSlug, doc: FlowDoc): string {
  return hashOf({ ...toInput(slug, doc), previousSlugs: [] });
}

/** @throws ValidationError in Vietnamese at the fields that the contract refuses */
export function checkContent(req: PayloadRequest, slug: FlowSlug, doc: FlowDoc) {
  return checkDocument(req, flowKinds[slug], toInput(slug, doc));
}

/** Key of the public document, for example `section/0197…`. */
export function getFlowKey(slug: FlowSlug, doc: FlowDoc): string {
  return `${flowKinds[slug]}/${toInput(slug, doc).id}`;
}
