import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { letterClasses } from './letterClasses';

/**
 * An expression as an automaton without empty steps (Glushkov, The Abstract Theory of Automata, 1961): a position for
 * each letter that it reads, and before them the text that is passed over to where a match begins.
 */
export interface Positions {
  /** Classes of letters that are read to come to a position. */
  reads: readonly bigint[];
  /** The positions that may be next, with the number of ways there that read nothing else. */
  next: readonly ReadonlyMap<number, number>[];
}

/** Of an expression that is not to be judged by its positions. */
export class NotJudged extends Error {}

/** The text before a match, which is the first of the positions. */
export const BEFORE = 0;

/** As often a letter may be repeated in what is looked back at. */
const FEW = 8;
const LINE_END = String.raw`[\n\r\u2028\u2029]`;
const MOST_POSITIONS = 4_000;

/** Positions with the number of ways to come to them. */
type Ways = Map<number, number>;

interface Part {
  /** Ways through it that read nothing: within a line, and where that begins (or the text, without `m`). */
  empty: number;
  emptyAtStart: number;
  first: Ways;
  firstAtStart: Ways;
  last: Ways;
}

const nothing = (empty: number, emptyAtStart = empty): Part => ({
  ...{ empty, emptyAtStart },
  ...{ first: new Map(), firstAtStart: new Map(), last: new Map() },
});

/** Both, the second of them `times` as often. */
function joined(a: Ways, b: Ways, times = 1): Ways {
  const ways = new Map(a);
  if (times > 0) for (const [to, count] of b) ways.set(to, (ways.get(to) ?? 0) + times * count);
  return ways;
}

const isAtom = ({ type }: AST.Node) => /^(?:Character|ExpressionCharacterClass)/.test(type);

/**
 * The positions of an expression. Every way of a backtracking engine through a text is one through them: word
 * boundaries and ends of the text are taken to hold, and what is looked ahead at is a branch that ends in nothing.
 * What is looked back at must take a constant time. Throws `NotJudged` for what is none of that.
 *
 * @param writtenOut up to so many repetitions are written out, more are as if they had no end: that has all their ways
 */
export function positionsOf(pattern: string, flags: string, writtenOut: number): Positions {
  const mode = { unicode: flags.includes('u'), unicodeSets: flags.includes('v') };
  const tree = new RegExpParser().parsePattern(pattern, 0, pattern.length, mode);
  const classes = letterClasses(atomsIn(tree).add(LINE_END), flags);
  const reads = [classes.all];
  const next: Ways[] = [new Map()];
  /** What was read last may have ended a line. */
  const isOfLines = flags.includes('m');

  const link = (from: Ways, to: Ways) => {
    for (const [position, ways] of from) {
      next[position] = joined(next[position] ?? new Map(), to, ways);
    }
  };
  const either = (parts: readonly Part[]) =>
    parts.reduce((a, b) => ({
      empty: a.empty + b.empty,
      emptyAtStart: a.emptyAtStart + b.emptyAtStart,
      first: joined(a.first, b.first),
      firstAtStart: joined(a.firstAtStart, b.firstAtStart),
      last: joined(a.last, b.last),
    }));
  const oneAfterTheOther = (parts: readonly Part[]) =>
    parts.reduce((a, b) => {
      link(a.last, isOfLines ? b.firstAtStart : b.first);
      return {
        empty: a.empty * b.empty,
        emptyAtStart: a.emptyAtStart * b.emptyAtStart,
        first: joined(a.first, b.first, a.empty),
        firstAtStart: joined(a.firstAtStart, b.firstAtStart, a.emptyAtStart),
        last: joined(b.last, a.last, isOfLines ? b.emptyAtStart : b.empty),
      };
    }, nothing(1));
  const atom = (source: string): Part => {
    if (reads.length >= MOST_POSITIONS) throw new NotJudged('too long');
    const ways = new Map([[reads.length, 1]]);
    reads.push(classes.of(source));
    next.push(new Map());
    return { empty: 0, emptyAtStart: 0, first: ways, firstAtStart: ways, last: ways };
  };
  const alternatives = (node: { alternatives: AST.Alternative[] }) =>
    either(node.alternatives.map(({ elements }) => oneAfterTheOther(elements.map(partOf))));
  const repeated = ({ element, min, max }: AST.Quantifier): Part => {
    if (max > writtenOut) {
      const part = partOf(element);
      if (part.empty + part.emptyAtStart > 0) throw new NotJudged('repeats what may be nothing');
      link(part.last, isOfLines ? part.firstAtStart : part.first);
      return min > 0 ? part : either([part, nothing(1)]);
    }
    let part = nothing(1);
    for (let count = max; count > 0; count -= 1) {
      const more = oneAfterTheOther([partOf(element), part]);
      part = count > min ? either([more, nothing(1)]) : more;
    }
    return part;
  };
  const assertion = (node: AST.Assertion): Part => {
    if (node.kind === 'start') return nothing(0, 1);
    if (node.kind === 'lookbehind') {
      if (!isConstant(node)) throw new NotJudged('looks far back');
      return nothing(1);
    }
    if (node.kind !== 'lookahead') return nothing(1);
    return { ...alternatives(node), empty: 1, emptyAtStart: 1, last: new Map() };
  };
  const partOf = (node: AST.Element): Part => {
    if (isAtom(node)) return atom(node.raw);
    if (node.type === 'Assertion') return assertion(node);
    if (node.type === 'Quantifier') return repeated(node);
    if (node.type === 'CapturingGroup') return alternatives(node);
    if (node.type === 'Group' && node.modifiers === null) return alternatives(node);
    throw new NotJudged(node.type);
  };

  const { first, firstAtStart } = alternatives(tree);
  next[BEFORE] = joined(first, new Map([[BEFORE, 1]]));
  if (isOfLines) {
    next[BEFORE].set(reads.length, 1);
    reads.push(classes.of(LINE_END));
    next.push(firstAtStart);
  }
  return { reads, next };
}

function atomsIn(tree: AST.Pattern): Set<string> {
  const atoms = new Set<string>();
  const add = (node: AST.Node) => {
    if ('strings' in node && node.strings) throw new NotJudged('reads several letters at once');
    // Not what stands in a class.
    if (node.parent?.type === 'Alternative' || node.parent?.type === 'Quantifier') {
      atoms.add(node.raw);
    }
  };
  visitRegExpAST(tree, {
    onCharacterEnter: add,
    onCharacterSetEnter: add,
    onCharacterClassEnter: add,
    onExpressionCharacterClassEnter: add,
    onClassStringDisjunctionEnter() {
      throw new NotJudged('reads several letters at once');
    },
  });
  return atoms;
}

/** Whether only letters are repeated, a few times. */
function isConstant(node: AST.LookbehindAssertion): boolean {
  let is = true;
  visitRegExpAST(node, {
    onQuantifierEnter({ element, max }) {
      is &&= max <= 1 || (max <= FEW && isAtom(element));
    },
    onAssertionEnter(inner) {
      is &&= inner === node || !inner.kind.startsWith('look');
    },
    onBackreferenceEnter() {
      is = false;
    },
  });
  return is;
}
