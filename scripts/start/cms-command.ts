import type { z } from 'zod';
import { withoutSecrets } from '../../cms/platform/rest/safe-error.ts';
import { OperatorError } from '../operator-error.ts';
import { runStep, StepError } from '../run-step.ts';

interface CmsCommand<Shape extends z.ZodType> {
  /** Name and arguments of a command of the bundled CMS. */
  readonly command: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  /** Shape of the JSON on the last line that it writes. */
  readonly result: Shape;
  readonly signal?: AbortSignal | undefined;
}

/** Runs a command of the bundled CMS (`cms/dist/commands.mjs`) and reads the JSON on its last line. */
export async function runCmsCommand<Shape extends z.ZodType>(
  options: CmsCommand<Shape>,
): Promise<z.infer<Shape>> {
  const { command, environment, result, signal } = options;
  const script = ['cms/dist/commands.mjs', ...command];
  const output = await runStep({ script, environment, signal }).catch((error: unknown) => {
    if (!(error instanceof StepError)) throw error;
    throw new OperatorError(
      `Bước “${command[0]}” của trang biên tập không thành công:\n${withoutSecrets(error.output.trim())}`,
    );
  });
  const last = output.trim().split('\n').at(-1) ?? '';
  return result.parse(JSON.parse(last));
}
