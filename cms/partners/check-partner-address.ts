import { readEnvironment } from '../platform/environment/environment.ts';
import { withLongest } from '../platform/rest/longest.ts';
import { findAddressProblem } from './sending/partner-address.ts';

/** Rule of the address that webhooks of a partner go to. */
export const checkPartnerAddress = withLongest((value: unknown): true | string => {
  if (typeof value !== 'string' || value === '') return 'Không được để trống.';
  return findAddressProblem(value, readEnvironment().partnerPrivateHosts) ?? true;
}, 2_000);
