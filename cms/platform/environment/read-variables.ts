import { findContradiction } from './contradictions.ts';
import { variables, type Values, type VariableName } from './variables.ts';

/** Variables of a process, by name. */
export type Surroundings = Readonly<Record<string, string | undefined>>;

/** What is wrong with the environment, by the names of its variables, in Vietnamese. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
}

/**
 * Every declared variable; an empty one counts as absent.
 * @throws EnvironmentError naming all that are wrong, and why
 */
export function readVariables(surroundings: Surroundings = process.env): Values {
  const read = names.map((name) => ({ name, ...parse(name, surroundings) }));
  const problems = read.flatMap(({ problem }) => problem ?? []);
  if (problems.length > 0) throw makeError(problems);
  const values = Object.fromEntries(read.map(({ name, value }) => [name, value])) as Values;
  const contradiction = findContradiction(values);
  if (contradiction !== undefined) throw new EnvironmentError(contradiction);
  return values;
}

/**
 * One variable, without regard to the others.
 * @throws EnvironmentError when its value is none
 */
export function readVariable<Name extends VariableName>(
  name: Name,
  surroundings: Surroundings = process.env,
): Values[Name] {
  const { problem, value } = parse(name, surroundings);
  if (problem !== undefined) throw makeError([problem]);
  return value as Values[Name];
}

/** A variable as it was given, for whoever judges it by stricter rules, or reads before it has to be good. */
export function readGiven(name: VariableName, surroundings: Surroundings = process.env): string | undefined {
  return surroundings[name] || undefined;
}

const names = Object.keys(variables) as VariableName[];

function parse(name: VariableName, surroundings: Surroundings): { value?: unknown; problem?: string } {
  const { success, data, error } = variables[name].schema.safeParse(readGiven(name, surroundings));
  return success
    ? { value: data }
    : { problem: error.issues.map(({ message }) => `  ${name}: ${message}.`).join('\n') };
}

function makeError(problems: readonly string[]): EnvironmentError {
  return new EnvironmentError(`Biến môi trường sai (xem .env.example):\n${problems.join('\n')}`);
}
