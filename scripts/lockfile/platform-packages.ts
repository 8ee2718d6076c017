import { z } from 'zod';

const entryShape = z.looseObject({
  version: z.string().optional(),
  dev: z.boolean().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});

export const lockfileShape = z.looseObject({ packages: z.record(z.string(), entryShape) });

export type Lockfile = z.infer<typeof lockfileShape>;
type Entry = z.infer<typeof entryShape>;

/** An optional package that a lockfile wants but does not list. */
export interface MissingPackage {
  readonly name: string;
  readonly range: string;
  /** Only needed for development. */
  readonly dev: boolean;
}

/** `npm ci` refuses a lockfile that leaves out an optional package, even one for another kind of machine. */
export function findMissingPackages({ packages }: Lockfile): MissingPackage[] {
  const missing = Object.entries(packages).flatMap(([path, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !isListed(packages, path, name))
      .map(([name, range]) => ({ name, range, dev: entry.dev === true })),
  );
  return [...new Map(missing.map((each) => [each.name, each])).values()];
}

/** Looks where Node would: below the package, below its parents, at the top. */
function isListed(packages: Record<string, Entry>, from: string, name: string): boolean {
  for (let folder = from; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    if (`${folder ? `${folder}/` : ''}node_modules/${name}` in packages) return true;
    if (folder === '') return false;
  }
}

const SYSTEMS = { windows: 'win32' } as Readonly<Record<string, string>>;
const OPERATING_SYSTEMS = /\b(android|darwin|freebsd|linux|openharmony|win32|windows)\b/;
const PROCESSORS = /\b(arm64|arm|x64|ia32|ppc64|riscv64|s390x|wasm32)\b/;

/**
 * The entry that keeps npm from looking for a package made for another kind of machine.
 * @example describeStub({ name: '@next/swc-darwin-arm64', range: '16.4.6', dev: false })
 * // { version: '16.4.6', cpu: ['arm64'], os: ['darwin'], optional: true }
 */
export function describeStub({ name, range, dev }: MissingPackage): Record<string, unknown> {
  const system = OPERATING_SYSTEMS.exec(name)?.[1];
  const processor = PROCESSORS.exec(name)?.[1];
  if (!processor)
    throw new Error(`“${name}” does not say which processor it is for, so no stub can be made.`);
  return {
    version: range.replace(/^[\^~]/, ''),
    cpu: [processor],
    ...(dev && { dev: true }),
    ...(name.endsWith('musl') && { libc: ['musl'] }),
    ...(name.endsWith('gnu') && { libc: ['glibc'] }),
    optional: true,
    ...(system && { os: [SYSTEMS[system] ?? system] }),
  };
}
