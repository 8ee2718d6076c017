import { anniversaries } from '../sources/anniversaries.ts';
import { englishDescriptions, englishNames } from '../sources/english.ts';
import { movements } from '../sources/movements.ts';
import { type LayoutPart, sectionLayouts } from '../sources/section-layouts.ts';
import { sections } from '../sources/sections.ts';
import { site } from '../sources/site.ts';
import { topics } from '../sources/topics.ts';
import { units } from '../sources/units.ts';
import { stableId } from './identity.ts';

function describe({ slug, description }: { slug: string; description: string }) {
  const en = englishDescriptions[slug];
  return { vi: description, ...(en && { en }) };
}

export function composeTopics() {
  return topics.map((topic, index) => ({
    kind: 'topic',
    id: stableId('topic', topic.slug),
    slug: topic.slug,
    name: { vi: topic.name, en: topic.english },
    description: describe(topic),
    order: index + 1,
  }));
}

export function composeMovements() {
  return movements.map(({ slug, name, description, ...dates }) => ({
    kind: 'movement',
    id: stableId('movement', slug),
    slug,
    name: { vi: name, ...(englishNames[slug] && { en: englishNames[slug] }) },
    description: describe({ slug, description }),
    ...dates,
  }));
}

/** A part with ids in place of names. */
function toLayoutPart(part: LayoutPart) {
  switch (part.type) {
    case 'lead':
      return { ...part, ...(part.story && { story: stableId('story', part.story) }) };
    case 'portraits':
      return { ...part, exemplars: part.exemplars.map((name) => stableId('exemplar', name)) };
    case 'quote':
      return { ...part, text: { vi: part.text }, exemplar: stableId('exemplar', part.exemplar) };
    case 'countdown':
      return { ...part, event: { vi: part.event } };
    case 'text':
      return { ...part, text: { vi: part.text } };
    case 'chosen':
    case 'people': {
      const { topic, unit, place } = part;
      return {
        ...part,
        ...(topic && { topic: stableId('topic', topic) }),
        ...(unit && { unit: stableId('unit', unit) }),
        ...(place && { place: stableId('place', place) }),
      };
    }
    case 'partners':
    case 'radio':
    case 'river':
    case 'videos':
      return part;
  }
}

/** Ids are unique among all sections: the newsroom keeps parts in one table. */
function composeLayout(slug: string, parts: readonly LayoutPart[]) {
  return parts.map((part, index) => ({
    ...toLayoutPart(part),
    id: `${slug}-${index + 1}`,
    heading: 'heading' in part && part.heading ? { vi: part.heading } : {},
  }));
}

export function composeSections() {
  return sections.map((section, index) => ({
    kind: 'section',
    id: stableId('section', section.slug),
    slug: section.slug,
    name: { vi: section.name, en: section.english },
    description: describe(section),
    shortName: section.short ?? {},
    type: section.type,
    order: index + 1,
    ...(section.owner && { owner: stableId('unit', section.owner) }),
    cover: stableId('media', section.cover),
    ...(section.broadcasts && { broadcasts: section.broadcasts }),
    schedule: section.schedule ? { vi: section.schedule } : {},
    ...(sectionLayouts[section.slug] && { layout: composeLayout(section.slug, sectionLayouts[section.slug] ?? []) }),
  }));
}

export function composeUnits() {
  return units.map(({ slug, name, level, shortName = '', parent, place, description, ...dates }) => ({
    kind: 'unit',
    id: stableId('unit', slug),
    slug,
    name: { vi: name },
    description: description ? describe({ slug, description }) : {},
    level,
    shortName,
    ...(parent && { parent: stableId('unit', parent) }),
    ...(place && { place: stableId('place', place) }),
    ...dates,
  }));
}

export function composeSettings() {
  return {
    kind: 'settings',
    id: 'settings',
    name: { vi: site.name },
    tagline: { vi: site.tagline, en: site.taglineEnglish },
    owner: { vi: site.owner, en: site.ownerEnglish },
    responsibleEditor: site.responsibleEditor,
    address: site.address,
    phone: site.phone,
    email: site.email,
    hours: { vi: site.hours, en: site.hoursEnglish },
    permit: site.permit,
    licence: { vi: site.licence, en: site.licenceEnglish },
    languages: [...site.languages],
  };
}

/** The front page: its leading stories by their source's name. */
export function composeHome(leads: readonly string[]) {
  return {
    kind: 'home',
    id: 'home',
    leads: leads.map((name) => stableId('story', name)),
    sections: sections.map((section) => stableId('section', section.slug)),
    anniversaries: anniversaries.map(({ event, english, ...rest }) => ({ ...rest, id: `ngay-${rest.day}`, event: { vi: event, en: english } })),
    notice: { vi: site.notice, en: site.noticeEnglish },
  };
}
