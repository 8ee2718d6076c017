import { buildMissing } from '../../scripts/build/build.ts';
import { cmsCommands } from '../../scripts/build/target.ts';
import { repository } from '../../scripts/config.ts';

/** Bundles the commands of the CMS where its sources changed: a command starts in a quarter of the time. */
export async function setup(): Promise<void> {
  await buildMissing({ root: repository, targets: [cmsCommands], report: console.log });
}
