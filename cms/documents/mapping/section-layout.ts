import type { z } from 'zod';
import type { choosingBlockSchema, sectionLayoutSchema, SectionBlock } from '#contract/section-layout.ts';
import type { Home, Section } from '../../payload-types.ts';
import { fromDay, toDay } from '../fields/days.ts';
import { fromLocalized, toLocalized } from '../fields/localized.ts';
import { getReferenceId, getReferenceIds } from '../../platform/relations/reference.ts';

type Rows = NonNullable<Section['layout']>;
type Input = z.input<typeof sectionLayoutSchema>;

/** The contract's form of a section's layout, unchecked. */
export function toSectionLayout(rows: Rows): Input {
  return rows.map((row, index): Input[number] => {
    const base = { id: row.id ?? `phan-${index + 1}`, heading: toLocalized(row, 'heading') };
    switch (row.blockType) {
      case 'lead':
        return { ...base, type: 'lead', story: getReferenceId(row.story) };
      case 'river':
        return { ...base, type: 'river' };
      case 'videos':
      case 'radio':
        return { ...base, type: row.blockType, count: row.count ?? undefined };
      case 'chosen':
      case 'people':
        return toChoosingBlock(row, index);
      case 'portraits':
        return { ...base, type: 'portraits', exemplars: getReferenceIds(row.exemplars) };
      case 'quote':
        return {
          ...base,
          type: 'quote',
          text: toLocalized(row, 'text'),
          cite: row.cite ?? '',
          exemplar: getReferenceId(row.exemplar),
        };
      case 'countdown':
        return { ...base, type: 'countdown', event: toLocalized(row, 'event'), day: toDay(row.day) ?? '' };
      case 'text':
        return { ...base, type: 'text', text: toLocalized(row, 'text') };
      case 'partners':
        return {
          ...base,
          type: 'partners',
          items: (row.items ?? []).map(({ name, url, logo }) => ({ name, url, logo: getReferenceId(logo) })),
        };
      default:
        return row satisfies never;
    }
  });
}

type ChoosingRow =
  NonNullable<Home['rows']>[number] | Extract<Rows[number], { blockType: 'chosen' | 'people' }>;

/** The contract's form of a part that chooses for itself, unchecked. */
export function toChoosingBlock(row: ChoosingRow, index: number): z.input<typeof choosingBlockSchema> {
  const block = {
    id: row.id ?? `phan-${index + 1}`,
    heading: toLocalized(row, 'heading'),
    topic: getReferenceId(row.topic),
    unit: getReferenceId(row.unit),
    place: getReferenceId(row.place),
    count: row.count ?? undefined,
  };
  return row.blockType === 'chosen'
    ? { ...block, type: 'chosen' }
    : { ...block, type: 'people', role: row.role ?? undefined };
}

/** Payload data of a layout; the reverse of `toSectionLayout`. */
export function fromSectionLayout(layout: readonly SectionBlock[]): object[] {
  return layout.map(({ type: blockType, ...block }) => {
    const { heading, ...rest } = block;
    const labels = {
      heading,
      ...('text' in block && { text: block.text }),
      ...('event' in block && { event: block.event }),
    };
    const day = 'day' in block ? { day: fromDay(block.day) } : {};
    return { ...rest, ...day, ...fromLocalized(labels), blockType };
  });
}
