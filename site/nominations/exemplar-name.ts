import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { idSchema } from '#contract/identity.ts';
import type { LanguageCode } from '#contract/languages.ts';
import { apiDocumentAddress } from '../exchange/api/api-address.ts';

const answerShape = z.object({ document: z.object({ name: z.record(z.string(), z.string()) }) });

/** Name of a profile that is public, as the release has it; undefined for what is none. */
export async function findExemplarName(
  release: string,
  id: string,
  language: LanguageCode,
): Promise<string | undefined> {
  if (!idSchema.safeParse(id).success) return undefined;
  try {
    const text = await readFile(join(release, apiDocumentAddress('exemplar', id.toLowerCase())), 'utf8');
    const { name } = answerShape.parse(JSON.parse(text)).document;
    return name[language] ?? name.vi;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
