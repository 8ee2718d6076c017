import {
  type APIError,
  buildVersionCollectionFields,
  buildVersionGlobalFields,
  Forbidden,
  parseParams,
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type SanitizedConfig,
  type SanitizedGlobalConfig,
} from 'payload';
import { undoTransaction } from '../database/transaction.ts';
import { recordEvent, recordRefusal } from '../audit/record-event.ts';
import { isPlainObject } from '../rest/plain-object.ts';
import { EndlessQuestion, listAskedPaths, type AskedPath, type Question } from './asked-paths.ts';
import { findPageProblem } from './asked-pages.ts';
import { judgePath, noField, personal, type Verdict } from './judge-path.ts';
import { refusal } from '../refusals/refusal.ts';

/**
 * Every collection and global: a question finds out nothing that an answer would not show.
 *
 * 1. A field that there is not is refused (400), so that no spelling gets past the rules below.
 * 2. Nobody asks for fields that are hidden or that he may not read, nor sorts by them (403).
 * 3. Nobody asks through a reference for fields of documents of which he may not read all (403). Payload adds the other
 *    collection's rule to some such questions, but not to drafts, versions and orders.
 * 4. Fields are compared in ways that the database knows, so that no question fails on the server (400).
 *
 * What is refused with 403 is in the audit log, and so is what is asked about persons without reading their documents.
 */
export function guardQueries(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) collection.hooks.beforeOperation.unshift(guardCollection);
  for (const global of config.globals) guardGlobal(global);
  return config;
}

interface Arguments extends Question {
  overrideAccess?: boolean;
  populate?: unknown;
  limit?: unknown;
  page?: unknown;
}

const guardCollection: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const { overrideAccess } = args as Arguments;
  if (overrideAccess) return args;
  const fields = listFields(req, collection);
  await checkQuestion(req, { slug: collection.slug, fields, operation }, args as Arguments);
  return args;
};

/** Payload does not tell a hook whether documents or their versions are asked for; where there are versions, both names count. */
function listFields(req: PayloadRequest, collection: SanitizedCollectionConfig): readonly FlattenedField[] {
  if (!collection.versions) return collection.flattenedFields;
  const ofVersions = buildVersionCollectionFields(req.payload.config, collection, true);
  return [...collection.flattenedFields, ...ofVersions];
}

/** Versions of a global are found without any hook; so their address asks first. */
function guardGlobal(global: SanitizedGlobalConfig): void {
  const place = { slug: global.slug, fields: global.flattenedFields, operation: 'read' };
  global.hooks.beforeOperation?.unshift(async ({ args, overrideAccess, req }) => {
    if (!overrideAccess) await checkQuestion(req, place, args as Arguments);
    return args as object;
  });
  if (!global.endpoints) return;
  global.endpoints = global.endpoints.map((endpoint) =>
    endpoint.method === 'get' && endpoint.path === '/versions'
      ? {
          ...endpoint,
          handler: async (req) => {
            const fields = buildVersionGlobalFields(req.payload.config, global, true);
            await checkQuestion(req, { ...place, fields }, parseParams(req.query));
            return endpoint.handler(req);
          },
        }
      : endpoint,
  );
}

interface Asked {
  slug: string;
  fields: readonly FlattenedField[];
  operation: string;
}

async function checkQuestion(req: PayloadRequest, asked: Asked, args: Arguments): Promise<void> {
  const verdicts = await judgeAll(req, asked, args);
  if (verdicts.length > 0 && !req.user) throw withoutStack(new Forbidden(req.t));
  const closed = verdicts.filter(({ kind }) => kind === 'closed');
  if (closed.length > 0) {
    const paths = closed.map(({ written }) => written.slice(0, 200));
    // The line goes around the transaction: it would need a second connection while the first is held.
    await undoTransaction(req);
    await recordRefusal(req, {
      action: 'question.refused',
      subject: { collection: asked.slug, id: '', title: null },
      detail: { operation: asked.operation, paths: paths.slice(0, 20) },
    });
    throw withoutStack(new Forbidden(req.t));
  }
  const problem = verdicts.find((verdict) => verdict.kind === 'wrong');
  if (problem) throw refuse(problem.message);
  const page = findPageProblem(args);
  if (page) throw refuse(page);
  await recordPersonal(req, asked, args, verdicts);
}

/** A question about persons is recorded where no hook of their own documents sees it. */
async function recordPersonal(
  req: PayloadRequest,
  { slug, operation }: Asked,
  { where }: Arguments,
  verdicts: readonly Verdict[],
): Promise<void> {
  const isCount = personal.has(slug) && operation.startsWith('count') && isPlainObject(where);
  const about = verdicts.filter(({ kind, tells }) => kind === 'personal' || (isCount && tells === 'filter'));
  if (about.length === 0) return;
  await recordEvent(req, {
    action: 'personalData.read',
    subject: { collection: slug, id: '', title: null },
    detail: { operation, asked: about.map(({ written }) => written.slice(0, 200)).slice(0, 20) },
  });
}

async function judgeAll(req: PayloadRequest, { slug, fields }: Asked, args: Arguments): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  const judgeEach = async (question: Question, at: readonly FlattenedField[], name: string) => {
    for (const path of listPaths(question)) verdicts.push(await judgePath(req, path, at, name));
  };
  await judgeEach(args, fields, slug);
  if (!isPlainObject(args.populate)) return verdicts;
  for (const [to, select] of Object.entries(args.populate)) {
    const target = req.payload.config.collections.find((each) => each.slug === to);
    if (!target) throw refuse(noField(to));
    await judgeEach({ select }, target.flattenedFields, to);
  }
  return verdicts;
}

function listPaths(question: Question): AskedPath[] {
  try {
    return listAskedPaths(question);
  } catch (error) {
    if (error instanceof EndlessQuestion)
      throw refuse('Điều kiện lọc dài hoặc lồng nhau quá mức. Hãy hỏi ngắn hơn.');
    throw error;
  }
}

function refuse(message: string): APIError {
  return withoutStack(refusal(400, message));
}

/** Lists of the admin pages ask from a page, whose server writes down where an error came from; this one came from the asker. */
function withoutStack<T extends Error>(error: T): T {
  error.stack = `${error.name}: ${error.message}`;
  return error;
}
