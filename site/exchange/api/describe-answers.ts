import { z } from 'zod';
import { answerNames, answers, type AnswerName } from './shapes.ts';

type JsonSchema = Readonly<Record<string, unknown>>;

let described: Readonly<Record<AnswerName, JsonSchema>> | undefined;

/** JSON Schema (2020-12) of what each call answers, made of the shapes that the answers themselves are made by. */
export function describeAnswers(): Readonly<Record<AnswerName, JsonSchema>> {
  described ??= Object.fromEntries(answerNames.map((name) => [name, describe(answers[name])])) as Record<
    AnswerName,
    JsonSchema
  >;
  return described;
}

/**
 * A document may leave out what the contract fills in, and a language of a label: so nothing is asked for that has a
 * default, and names of languages are told, not demanded.
 */
function describe(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'output',
    unrepresentable: 'throw',
    override: ({ jsonSchema }) => {
      // Patterns of UUIDs and times say again what `format` says, in kilobytes.
      if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
      delete jsonSchema.default;
    },
  });
}
