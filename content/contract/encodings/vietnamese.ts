import { decodeTcvn3 } from './tcvn3.ts';
import { decodeVni } from './vni.ts';
import { isEnough, weigh } from './weigh.ts';

/** TCVN3 or VNI, whichever explains more words. */
export function findVietnameseEncoding(text: string): 'tcvn3' | 'vni' | undefined {
  // Both are made of the upper half of Latin-1.
  if (!/[\u00A1-\u00FF]/.test(text)) return undefined;
  const tcvn3 = weigh(text, decodeTcvn3);
  const vni = weigh(text, decodeVni);
  const isTcvn3 = isEnough(tcvn3);
  if (isTcvn3 && isEnough(vni)) return tcvn3.words >= vni.words ? 'tcvn3' : 'vni';
  return isTcvn3 ? 'tcvn3' : isEnough(vni) ? 'vni' : undefined;
}
