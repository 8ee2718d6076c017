import { englishSummaries } from '../sources/english.ts';
import { type ExemplarSource, exemplars } from '../sources/exemplars.ts';
import { composeMet } from './criteria.ts';
import { toBlocks } from './blocks.ts';
import { stableId } from './identity.ts';

function composeExemplar(source: ExemplarSource) {
  const { slug, type, name, headline, summary, figures, body, roles = [], unit, place, topics, movements = [], recognitions = [], followUps = [], replications = [] } = source;
  return {
    kind: 'exemplar',
    id: stableId('exemplar', slug),
    slug,
    type,
    name: { vi: name },
    headline: { vi: headline, ...(source.headlineEnglish && { en: source.headlineEnglish }) },
    summary: { vi: summary, ...(englishSummaries[slug] && { en: englishSummaries[slug] }) },
    figures: figures?.rows.map(([value, text]) => ({ value, text })) ?? [],
    figuresSource: figures?.source ?? '',
    body: body ? toBlocks(body) : [],
    roles,
    ...(unit && { unit: stableId('unit', unit) }),
    ...(place && { place: stableId('place', place) }),
    topics: topics.map((topic) => stableId('topic', topic)),
    movements: movements.map((movement) => stableId('movement', movement)),
    recognitions: recognitions.map((recognition) => ({ decision: 'Số liệu minh họa', ...recognition })),
    followUps: followUps.map(({ story, source, ...row }) => ({
      ...row,
      ...(story && { story: stableId('story', story) }),
      ...(source && { source: { title: source } }),
    })),
    replications: replications.map(({ exemplar, unit, place, story, ...row }) => ({
      ...row,
      ...(exemplar && { exemplar: stableId('exemplar', exemplar) }),
      ...(unit && { unit: stableId('unit', unit) }),
      ...(place && { place: stableId('place', place) }),
      ...(story && { story: stableId('story', story) }),
    })),
    ...composeMet(slug),
    sources: [{ title: 'Hồ sơ minh họa của bản trình diễn Gương Sáng' }],
    sample: true,
  };
}

export function composeExemplars() {
  return exemplars.map(composeExemplar);
}
