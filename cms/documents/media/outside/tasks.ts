import { drawSvg } from '../drawing/draw-svg.ts';
import { judgeFile, takeFile } from '../intake/take-file.ts';
import { takeSpeech } from '../intake/take-speech.ts';

/** All that is done with strangers' files, each by its name; the server itself imports only the types. */
export const tasks = { drawSvg, judgeFile, takeFile, takeSpeech };

export type TaskName = keyof typeof tasks;
export type TaskOptions<Name extends TaskName> = Parameters<(typeof tasks)[Name]>[0];
export type TaskValue<Name extends TaskName> = Awaited<ReturnType<(typeof tasks)[Name]>>;

/** What the program writes. */
export type TaskAnswer = { value: unknown } | { refusal: string };
