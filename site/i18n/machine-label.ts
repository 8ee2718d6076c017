import type { Texts } from '#contract/interface/texts.ts';
import type { MachineSource } from '#contract/machine-made.ts';
import type { MediaDocument, MediaType } from '#contract/media.ts';
import type { StoryCard } from '../edition/edition-reader.ts';
import { toPlain } from './fallback-marks.ts';

/** Labels of what machines made. */
export type MachineWords = Texts['machineMade'];

const degrees = {
  trainedAlgorithmicMedia: '',
  compositeWithTrainedAlgorithmicMedia: 'Partly',
  algorithmicMedia: 'Computed',
} as const satisfies Record<MachineSource, string>;

/** What readers are told of a text or a file that a machine made; undefined where people made it. */
export function getMachineLabel(
  { machineMade }: { machineMade?: MachineSource | undefined },
  what: MediaType | 'text',
  words: MachineWords,
): string | undefined {
  return machineMade && words[`${what}${degrees[machineMade]}`];
}

/** The labels of a text and of the files that stand for it, each once. */
export function listMachineLabels(
  card: Pick<StoryCard, 'machineMade'>,
  files: readonly (MediaDocument | undefined)[],
  words: MachineWords,
): string[] {
  const labels = files.map((file) => file && getMachineLabel(file, file.type, words));
  const all = [getMachineLabel(card, 'text', words), ...labels];
  return [...new Set(all.filter((label) => label !== undefined))];
}

/** The same without the mark of texts that fell back, for feeds. */
export function listPlainMachineLabels(...asked: Parameters<typeof listMachineLabels>): string[] {
  return listMachineLabels(...asked).map(toPlain);
}
