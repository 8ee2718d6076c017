import { readVariable, type Surroundings } from './read-variables.ts';

/** Origins that people use, without a slash at the end. */
export interface Origins {
  readonly cmsUrl: string;
  readonly publicUrl: string;
}

/** CMS_URL and PUBLIC_URL; without them the two ports of this machine. */
export function readOrigins(surroundings?: Surroundings): Origins {
  return {
    cmsUrl:
      readVariable('CMS_URL', surroundings) ?? `http://localhost:${readVariable('CMS_PORT', surroundings)}`,
    publicUrl:
      readVariable('PUBLIC_URL', surroundings) ??
      `http://localhost:${readVariable('SITE_PORT', surroundings)}`,
  };
}
