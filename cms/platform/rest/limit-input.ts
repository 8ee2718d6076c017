import type { FlattenedField, PayloadRequest, SanitizedConfig } from 'payload';
import { findInputProblems } from './find-input-problems.ts';
import { isPlainObject } from './plain-object.ts';
import { refusal, refuseFields } from '../refusals/refusal.ts';
import { wrongForm } from './wrong-form.ts';

/**
 * Every field of every collection and global has a limit, drafts included: what is sent is held against the fields before
 * anything else looks at it. Hooks behind this may take the form of what they get for granted.
 */
export function limitInput(config: SanitizedConfig): SanitizedConfig {
  for (const { flattenedFields, hooks, slug } of config.collections)
    hooks.beforeOperation.unshift(({ args, operation, req }) => {
      if (operation !== 'create' && operation !== 'update') return args;
      const { data } = args as { data?: unknown };
      check(req, { collection: slug }, flattenedFields, data ?? {});
      return { ...args, data: data ?? {} } as typeof args;
    });
  for (const { flattenedFields, hooks, slug } of config.globals)
    (hooks.beforeOperation ??= []).unshift(({ args, operation, req }) => {
      const { data } = args as { data?: unknown };
      if (operation === 'update') check(req, { global: slug }, flattenedFields, data ?? {});
      return args as object;
    });
  return config;
}

function check(
  req: PayloadRequest,
  where: { collection: string } | { global: string },
  fields: readonly FlattenedField[],
  data: unknown,
): void {
  if (!isPlainObject(data)) throw refusal(400, wrongForm);
  // What the system itself writes, from its own texts and commands, is no input.
  if (!req.user) return;
  const errors = findInputProblems(fields, data);
  if (errors.length > 0) throw refuseFields(req, where, errors.slice(0, 20));
}
