/** One thing that is built, from which sources, by which commands (each is a program and its arguments). */
export interface BuildTarget {
  readonly name: string;
  /** For the operator, who waits for it. */
  readonly title: string;
  /** Files and folders whose change asks for a new build. */
  readonly sources: readonly string[];
  readonly stamp: string;
  /** Files that only a finished build has; without them the stamp does not count. */
  readonly outputs: readonly string[];
  readonly commands: readonly (readonly string[])[];
}

const SHARED_SOURCES = ['content/contract', 'package-lock.json', 'tsconfig.json'];

/** What the CMS starts as a process of its own, commands above all; ready long before its pages. */
export const cmsCommands: BuildTarget = {
  name: 'commands',
  title: 'các lệnh của trang biên tập',
  sources: ['cms', 'scripts/build-cms.ts', ...SHARED_SOURCES],
  stamp: 'cms/dist/commands-stamp',
  outputs: ['cms/dist/commands.mjs', 'cms/dist/outside.mjs'],
  commands: [['scripts/build-cms.ts']],
};

export const targets: readonly BuildTarget[] = [
  cmsCommands,
  {
    name: 'cms',
    title: 'trang biên tập',
    sources: ['cms', 'site/fonts', 'scripts/cut-cms-fonts.ts', ...SHARED_SOURCES],
    stamp: 'cms/dist/build-stamp',
    outputs: ['cms/.next/BUILD_ID'],
    commands: [['scripts/cut-cms-fonts.ts'], ['node_modules/next/dist/bin/next', 'build', 'cms']],
  },
  {
    name: 'site',
    title: 'trang công cộng',
    sources: ['site', 'content/pages', ...SHARED_SOURCES],
    stamp: 'site/dist/build-stamp',
    outputs: ['site/dist/server/entry.mjs'],
    commands: [['node_modules/astro/bin/astro.mjs', 'build', '--root', 'site']],
  },
];
