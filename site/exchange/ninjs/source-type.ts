import type { MachineSource } from '#contract/machine-made.ts';
import type { NinjsItem } from './ninjs-item.ts';

/** What a machine made says so in the words of IPTC's NewsCodes; of what people made nothing is said. */
export function toSourceType(machineMade: MachineSource | undefined): NinjsItem['digitalSourceType'] {
  return machineMade && { uri: `http://cv.iptc.org/newscodes/digitalsourcetype/${machineMade}` };
}
