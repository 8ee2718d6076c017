import { lookup, Resolver } from 'node:dns/promises';

/** Addresses of a machine. @throws an error with a `code` when there is none */
export type ResolveHost = (name: string) => Promise<string[]>;

/**
 * Asks name servers, and gives up after a few seconds; it takes none of the few threads in which the process reads
 * files, however slow the name servers of a partner are.
 */
export const resolveByServers: ResolveHost = async (name) => {
  const resolver = new Resolver({ timeout: 2_000, tries: 2 });
  const answers = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)]);
  const found = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
  if (found.length > 0) return found;
  const failed = answers.find((answer) => answer.status === 'rejected');
  throw failed ? (failed.reason as Error) : new Error(`No address of ${name}.`);
};

/** Asks as every program of this machine does, the file of hosts first: for machines that the operator named himself. */
export const resolveByMachine: ResolveHost = async (name) =>
  (await lookup(name, { all: true })).map(({ address }) => address);
