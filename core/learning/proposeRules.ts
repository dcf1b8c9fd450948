import '../text/folding/everyPair';
import type { PackTerm } from '../pack/types';
import { foldToString } from '../text/folding/fold';
import { adjoining, commonNeighbour } from './commonNeighbour';
import type { KeptDismissal } from './dismissal';
import { groupsOf } from './groupsOf';
import { type LearnedRule, ruleKey } from './learnedRule';

/** How often the reader says the same before a rule is made of it. */
export const OFTEN = 3;

/** What is known of a term that marks were dismissed of. */
export interface KnownTerm {
  /** As the library has it. */
  term: Pick<PackTerm, 'names' | 'neighbours'>;
  /** Whether other terms vouch for it. */
  isSupported: boolean;
  /** Whether it is marked nowhere. */
  isHidden: boolean;
  /** Hosts on which it is not marked. */
  hosts: readonly string[];
}

export interface RuleProposal {
  rule: LearnedRule;
  /** The dismissals that it comes of, in order. */
  evidence: KeptDismissal[];
}

/**
 * The rules that dismissals lead to: of each term the narrowest one that `OFTEN` of them have in common. A longer text
 * that the name stood in, else one site, else that nothing vouched for the name, else the name itself.
 *
 * @param dismissals in order
 * @param known what is known of a term; `null` where the library has it no more
 * @param left keys of rules (`ruleKey`) that the reader does not want
 */
export function proposeRules(
  dismissals: readonly KeptDismissal[],
  known: (term: string) => KnownTerm | null,
  left: ReadonlySet<string>,
): RuleProposal[] {
  return [...groupsOf(dismissals, ({ term }) => term)].flatMap(([id, of]) => {
    const about = known(id);
    if (about === null || about.isHidden) return [];
    const isOpen = ({ rule, evidence }: RuleProposal) =>
      evidence.length >= OFTEN && !left.has(ruleKey(rule)) && !isInForce(rule, about);
    return [...neighbours(id, of), ...sites(id, of), ...names(id, of, about)]
      .filter(isOpen)
      .slice(0, 1);
  });
}

function neighbours(term: string, dismissals: readonly KeptDismissal[]): RuleProposal[] {
  return bySurface(dismissals).flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    // What is no name of the term is told by itself.
    if (same.every(({ isVariant }) => isVariant)) {
      const text = first.surface.replaceAll(/\s+/g, ' ').trim();
      return [{ rule: { case: 'neighbour', term, text }, evidence: same }];
    }
    return besides(same).flatMap((evidence): RuleProposal[] => {
      const text = evidence.length < OFTEN ? null : commonNeighbour(evidence);
      return text === null ? [] : [{ rule: { case: 'neighbour', term, text }, evidence }];
    });
  });
}

/** Those that have the same before or after the name, most first. */
function besides(same: readonly KeptDismissal[]): KeptDismissal[][] {
  const groups = (['after', 'before'] as const).flatMap((side) => {
    const by = groupsOf(same, (each) => adjoining(each)[side]);
    by.delete('');
    return [...by.values()];
  });
  return groups.sort((a, b) => b.length - a.length);
}

function sites(term: string, dismissals: readonly KeptDismissal[]): RuleProposal[] {
  const byHost = groupsOf(dismissals, ({ host }) => host);
  return [...byHost].flatMap(([host, evidence]): RuleProposal[] => {
    // Who says no here and elsewhere has another reason than the site.
    if (host === null || evidence.length < dismissals.length) return [];
    return [{ rule: { case: 'site', term, host }, evidence }];
  });
}

function names(
  term: string,
  dismissals: readonly KeptDismissal[],
  { term: { names: listed }, isSupported }: KnownTerm,
): RuleProposal[] {
  return bySurface(dismissals).flatMap((same): RuleProposal[] => {
    const folded = foldToString(same[0]?.surface ?? '');
    const isIt = ({ text }: { text: string }) => foldToString(text) === folded;
    const name = listed.find(isIt)?.text;
    if (name === undefined) return [];
    const others = listed.filter((each) => !isIt(each));
    const canBeVouchedFor = isSupported || others.some(({ ambiguous }) => ambiguous !== true);
    const alone = same.filter(({ isVouchedFor }) => !isVouchedFor);
    const beside: RuleProposal = { rule: { case: 'beside', term, name }, evidence: alone };
    const gone: LearnedRule =
      others.length > 0 ? { case: 'name', term, name } : { case: 'term', term };
    return [...(canBeVouchedFor ? [beside] : []), { rule: gone, evidence: same }];
  });
}

function bySurface(dismissals: readonly KeptDismissal[]): KeptDismissal[][] {
  return [...groupsOf(dismissals, ({ surface }) => foldToString(surface)).values()];
}

/** Whether what the rule says is so. */
export function isInForce(rule: LearnedRule, { term, hosts, isHidden }: KnownTerm): boolean {
  const isAmong = (texts: readonly string[], wanted: string) =>
    texts.some((text) => foldToString(text) === foldToString(wanted));
  switch (rule.case) {
    case 'neighbour':
      return isAmong(
        [...(term.neighbours ?? []), ...term.names.map(({ text }) => text)],
        rule.text,
      );
    case 'site':
      return hosts.includes(rule.host);
    case 'beside':
      return isAmong(
        term.names.flatMap(({ text, ambiguous }) => (ambiguous === true ? [text] : [])),
        rule.name,
      );
    case 'name':
      return !isAmong(
        term.names.map(({ text }) => text),
        rule.name,
      );
    case 'term':
      return isHidden;
  }
}
