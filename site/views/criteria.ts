import type { Criterion } from '#contract/criteria.ts';
import type { DocumentOf, TermDocument } from '#contract/document.ts';
import type { EditionReader } from '../edition/edition-reader.ts';

type CriteriaSet = DocumentOf<'criteria-set'>;

/** A criterion that a profile meets, in the wording that holds, and what shows it. */
export interface MetCriterion {
  set: CriteriaSet;
  text: string;
  evidence: string;
  /** The day on which the criterion was dropped; absent while it is asked for. */
  until?: string;
}

/** What a criteria set's page names beside its criteria. */
export interface CriteriaSetLinks {
  replaces?: CriteriaSet;
  replacedBy?: CriteriaSet;
}

/** Criteria sets of a topic, a unit or a type of model that hold, that is: that no other one has replaced. */
export function getCriteriaOf(edition: EditionReader, { kind, id }: TermDocument): readonly CriteriaSet[] {
  if (kind !== 'topic' && kind !== 'unit' && kind !== 'model-type') return [];
  const field = kind === 'model-type' ? 'modelType' : kind;
  const all = edition.terms('criteria-set');
  const own = all.filter((set) => set[field] === id && (kind !== 'unit' || set.scope !== 'topic'));
  return own.filter((set) => !all.some(({ replaces }) => replaces === set.id));
}

/** Which criteria an exemplar meets. One whose set or criterion the public does not know is left out. */
export function getMetCriteria(
  edition: EditionReader,
  exemplar: DocumentOf<'exemplar'>,
): readonly MetCriterion[] {
  return exemplar.criteria.flatMap(({ set: id, item, evidence }): MetCriterion[] => {
    const set = edition.term('criteria-set', id);
    if (!set) return [];
    const holding: Criterion | undefined = set.items.find((each) => each.id === item);
    if (holding) return [{ set, text: holding.text, evidence }];
    const dropped = set.retired.find((each) => each.id === item);
    return dropped ? [{ set, text: dropped.text, evidence, until: dropped.until }] : [];
  });
}

export function getCriteriaSetLinks(edition: EditionReader, set: CriteriaSet): CriteriaSetLinks {
  const replaces = set.replaces === undefined ? undefined : edition.term('criteria-set', set.replaces);
  const replacedBy = edition.terms('criteria-set').find((other) => other.replaces === set.id);
  return { ...(replaces && { replaces }), ...(replacedBy && { replacedBy }) };
}
