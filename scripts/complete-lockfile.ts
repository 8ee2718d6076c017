import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './config.ts';
import { describeStub, findMissingPackages, lockfileShape } from './lockfile/platform-packages.ts';

/**
 * For developers, after every `npm install`: some registries do not serve packages for other kinds of machines, npm then
 * leaves them out of the lockfile, and the next `npm ci` refuses it. This writes them in.
 */
const path = join(repository, 'package-lock.json');
const lockfile: unknown = JSON.parse(readFileSync(path, 'utf8'));
const missing = findMissingPackages(lockfileShape.parse(lockfile));
const stubs = missing.map((each) => [`node_modules/${each.name}`, describeStub(each)] as const);
const known = lockfile as { packages: Record<string, unknown> };
const packages = Object.entries({ ...known.packages, ...Object.fromEntries(stubs) });
packages.sort(([one], [other]) => one.localeCompare(other, 'en'));
writeFileSync(
  path,
  `${JSON.stringify({ ...known, packages: Object.fromEntries(packages) }, undefined, 2)}\n`,
);
console.log(`${missing.length} packages written into package-lock.json.`);
