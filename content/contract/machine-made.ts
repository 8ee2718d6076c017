import { z } from 'zod';

/**
 * What a machine made, by its code in IPTC's NewsCodes “Digital Source Type”
 * (http://cv.iptc.org/newscodes/digitalsourcetype/). Absent: people made it.
 */
export const machineSources = [
  /** By a model that learned from samples: generative AI. */
  'trainedAlgorithmicMedia',
  /** By people, parts of it by such a model. */
  'compositeWithTrainedAlgorithmicMedia',
  /** By a program that learned from nothing: a voice by rule, a chart from figures. */
  'algorithmicMedia',
] as const;
export type MachineSource = (typeof machineSources)[number];

export const machineSourceSchema = z.enum(machineSources);

export const machineSourceNames = {
  trainedAlgorithmicMedia: 'AI tạo ra',
  compositeWithTrainedAlgorithmicMedia: 'Người làm, có phần do AI tạo',
  algorithmicMedia: 'Chương trình máy tính tạo, không phải AI (giọng máy đọc, biểu đồ tự vẽ)',
} as const satisfies Record<MachineSource, string>;
