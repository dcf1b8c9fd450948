/** Which marks of a term are shown: all of them, or the first in each section, or the first on the page. */
import type { Occurrences as Choice } from '../../core/settings/settings';
import type { Mark } from './mark';
import { comesBefore, isAtSamePlace } from './pageOrder';
import { createSections } from './sections';

export interface Occurrences {
  /** The mark is one of those to choose from. */
  add(mark: Mark): void;
  delete(mark: Mark): void;
  isChosen(mark: Mark): boolean;
  /**
   * Chooses again where the first one is gone. Not at once when it goes, so that a page which
   * drops its text piece by piece costs no search for each.
   */
  settle(): void;
  /** Headings may have come or gone. What was chosen before stays. */
  forgetHeadings(): void;
}

export interface OccurrenceEvents {
  onChosen(mark: Mark): void;
  /** Where another one has been chosen in its place, that one was told before this call. */
  onPassedOver(mark: Mark): void;
}

interface Group {
  term: number;
  section: Node | null;
  first: Mark | null;
  marks: Set<Mark>;
}

export function createOccurrences(choice: Choice, events: OccurrenceEvents): Occurrences {
  return choice === 'every' ? everyOccurrence(events) : firstOccurrences(choice, events);
}

function everyOccurrence({ onChosen, onPassedOver }: OccurrenceEvents): Occurrences {
  return {
    add: onChosen,
    delete: onPassedOver,
    isChosen: () => true,
    settle: () => {},
    forgetHeadings: () => {},
  };
}

function firstOccurrences(
  choice: 'section' | 'page',
  { onChosen, onPassedOver }: OccurrenceEvents,
): Occurrences {
  const sections = createSections();
  /** By term and by what stands for the section; on the page as a whole that is `null`. */
  const groups = new Map<number, Map<Node | null, Group>>();
  const groupOf = new Map<Mark, Group>();
  const open = new Set<Group>();

  function groupFor(mark: Mark): Group {
    const { term } = mark.match;
    const node = mark.run.nodes[0];
    const section = choice === 'page' || node === undefined ? null : sections.of(node);
    const ofTerm = groups.get(term) ?? new Map<Node | null, Group>();
    groups.set(term, ofTerm);
    const group = ofTerm.get(section) ?? { term, section, first: null, marks: new Set() };
    ofTerm.set(section, group);
    return group;
  }

  function isBetter(mark: Mark, first: Mark | null): boolean {
    return first === null || isAtSamePlace(mark, first) || comesBefore(mark, first);
  }

  return {
    add(mark) {
      const group = groupFor(mark);
      groupOf.set(mark, group);
      group.marks.add(mark);
      // Settled later, with all that may still come.
      if (open.has(group) || !isBetter(mark, group.first)) return;
      const before = group.first;
      group.first = mark;
      onChosen(mark);
      if (before !== null) onPassedOver(before);
    },
    delete(mark) {
      const group = groupOf.get(mark);
      if (group === undefined) return;
      groupOf.delete(mark);
      group.marks.delete(mark);
      if (group.first !== mark) return;
      group.first = null;
      open.add(group);
      onPassedOver(mark);
    },
    isChosen: (mark) => groupOf.get(mark)?.first === mark,
    settle() {
      for (const group of open) {
        let first: Mark | null = null;
        for (const mark of group.marks) if (isBetter(mark, first)) first = mark;
        group.first = first;
        if (first !== null) onChosen(first);
        else groups.get(group.term)?.delete(group.section);
      }
      open.clear();
    },
    forgetHeadings: sections.forget,
  };
}
