import type { Field } from 'payload';
import { machineSourceNames } from '#contract/machine-made.ts';
import { toOptions } from './options.ts';

/** Of a text or a file: whether a machine made it; the public sees a label wherever it shows. */
export function machineMadeField(subject: string): Field {
  return {
    name: 'machineMade',
    type: 'select',
    label: `${subject} do máy tạo`,
    options: toOptions(machineSourceNames),
    admin: {
      description:
        'Để trống khi do người làm. Chọn thì mọi nơi hiện ra đều có nhãn, như luật đòi với nội dung do AI tạo (Nghị định 237/2026/NĐ-CP, Điều 24).',
    },
  };
}
