/** A term while it is edited: every field as the form has it. */

import { addName, tidyName } from '../../../core/pack/names/termNames';
import { setRulings } from '../../../core/pack/rulings';
import { soundTerm } from '../../../core/pack/soundPack';
import type { PackName, PackTerm, Rulings, TermKind, Weight } from '../../../core/pack/types';
import { foldedLength } from '../../../core/text/folding/foldedLength';

export interface TermDraft {
  /** Those that are listed. */
  names: PackName[];
  /** What is written for one more: a name like the others, listed or not. */
  newName: string;
  kind: TermKind;
  weight: Weight;
  definition: string;
  sourceTitle: string;
  sourceUrl: string;
  remark: string;
  /** One a line. */
  neighbours: string;
  rulings: Rulings;
}

/** What a new term is before anything is said of it; its pack gives it an id. */
export const NEW_TERM: PackTerm = { id: '', kind: 'concept', weight: 2, names: [] };

export function draftOf({
  names,
  kind,
  weight,
  definition,
  remark,
  neighbours,
  rulings = {},
}: PackTerm): TermDraft {
  return {
    names,
    newName: '',
    kind,
    weight,
    definition: definition?.text ?? '',
    sourceTitle: definition?.source?.title ?? '',
    sourceUrl: definition?.source?.url ?? '',
    remark: remark ?? '',
    neighbours: (neighbours ?? []).join('\n'),
    rulings,
  };
}

/** All names that the draft would be kept with. */
export function namesOf({ names, newName }: TermDraft): PackName[] {
  return newName.trim() === '' ? names : addName(names, newName);
}

/** What keeps a draft from being kept. */
export type DraftProblem = 'noName' | 'brokenAddress' | 'sourceWithoutDefinition';

export function draftProblem(draft: TermDraft): DraftProblem | null {
  if (!namesOf(draft).some(({ text }) => foldedLength(text) > 0)) return 'noName';
  const url = draft.sourceUrl.trim();
  if (url !== '' && !(/^https?:\/\/\S+$/i.test(url) && URL.canParse(url))) return 'brokenAddress';
  const hasSource = draft.sourceTitle.trim() !== '' || url !== '';
  return hasSource && draft.definition.trim() === '' ? 'sourceWithoutDefinition' : null;
}

/**
 * The term that a draft makes of an earlier one. What the form does not show stays as it was, such as which passage a
 * definition is from, as long as its title does.
 */
export function termOfDraft(earlier: PackTerm, draft: TermDraft): PackTerm {
  const { definition: _, remark: __, neighbours: ___, ...rest } = earlier;
  const definition = definitionOf(earlier, draft);
  const remark = draft.remark.trim();
  const neighbours = draft.neighbours
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const made = soundTerm({
    ...rest,
    names: namesOf(draft).map((name) => ({ ...name, text: tidyName(name.text) })),
    kind: draft.kind,
    weight: draft.weight,
    ...(definition !== undefined && { definition }),
    ...(remark !== '' && { remark }),
    ...(neighbours.length > 0 && { neighbours }),
  });
  return setRulings(made, draft.rulings);
}

function definitionOf({ definition: earlier }: PackTerm, draft: TermDraft): PackTerm['definition'] {
  const text = draft.definition.trim();
  if (text === '') return undefined;
  const title = draft.sourceTitle.trim();
  const url = draft.sourceUrl.trim();
  if (title === '' && url === '') return { text };
  const { document, passage } = earlier?.source?.title === title ? (earlier.source ?? {}) : {};
  return {
    text,
    source: {
      title: title === '' ? url : title,
      ...(url !== '' && { url }),
      ...(document !== undefined && { document }),
      ...(passage !== undefined && { passage }),
    },
  };
}
