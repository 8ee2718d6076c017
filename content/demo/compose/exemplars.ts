import { type ExemplarSource, exemplars } from '../sources/exemplars.ts';
import { toBlocks } from './blocks.ts';
import { stableId } from './identity.ts';

function composeExemplar(source: ExemplarSource) {
  const { slug, type, name, headline, summary, body, roles = [], unit, place, topics, movements = [], recognitions = [] } = source;
  return {
    kind: 'exemplar',
    id: stableId('exemplar', slug),
    slug,
    type,
    name: { vi: name },
    headline: { vi: headline, ...(source.headlineEnglish && { en: source.headlineEnglish }) },
    summary: { vi: summary },
    body: body ? toBlocks(body) : [],
    roles,
    ...(unit && { unit: stableId('unit', unit) }),
    ...(place && { place: stableId('place', place) }),
    topics: topics.map((topic) => stableId('topic', topic)),
    movements: movements.map((movement) => stableId('movement', movement)),
    recognitions: recognitions.map((recognition) => ({ decision: 'Số liệu minh họa', ...recognition })),
    sources: [{ title: 'Hồ sơ minh họa của bản trình diễn Gương Sáng' }],
    sample: true,
  };
}

export function composeExemplars() {
  return exemplars.map(composeExemplar);
}
