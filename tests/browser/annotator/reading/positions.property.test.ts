import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPageReading } from '../../../../annotator/reading/pageReading';
import { locate } from '../../../../annotator/reading/textRun';
import { compileIndex } from '../../../../core/library/compiling/compileIndex';
import { createMatcher } from '../../../../core/match/createMatcher';
import { propertyRuns } from '../../../propertyRuns';
import { setBody } from '../../pages';

const NAMES = ['甹卝亖', '甹卝', '亖卝乂夬甹'];
const matcher = createMatcher(
  compileIndex(
    NAMES.map((text, position) => ({
      id: `t${position}`,
      kind: 'event',
      weight: 1,
      names: [{ text, language: 'zh-Hans', role: 'label' }],
    })),
  ),
  { fuzzy: 'off' },
);

type Piece =
  | { case: 'text' | 'comment' | 'gone' | 'object'; text: string }
  | { case: 'break' }
  | { case: 'inline' | 'block'; tag: string; children: Piece[] }
  /** A host with these in its shadow tree; where there is a slot, its own children stand at the end. */
  | { case: 'host'; tag: string; shadow: Piece[]; own: Piece[]; isSlotted: boolean };

const text = fc.string({ unit: fc.constantFrom('甹', '卝', '亖', '乂', '夬'), maxLength: 6 });
const pieces = fc.letrec<{ piece: Piece; list: Piece[] }>((tie) => ({
  list: fc.array(tie('piece'), { maxLength: 5 }),
  piece: fc.oneof(
    { maxDepth: 4 },
    { weight: 4, arbitrary: text.map((each): Piece => ({ case: 'text', text: each })) },
    fc.record({ case: fc.constantFrom('comment', 'gone', 'object'), text }),
    fc.record({ case: fc.constant('break') }),
    fc.record({
      case: fc.constant('inline'),
      tag: fc.constantFrom('b', 'em', 'span', 'my-part'),
      children: tie('list'),
    }),
    fc.record({
      case: fc.constant('block'),
      tag: fc.constantFrom('p', 'div', 'li', 'section'),
      children: tie('list'),
    }),
    fc.record({
      case: fc.constant('host'),
      tag: fc.constantFrom('div', 'span', 'my-host'),
      shadow: tie('list'),
      own: tie('list'),
      isSlotted: fc.boolean(),
    }),
  ) as fc.Arbitrary<Piece>,
}));

function build(into: Node, list: readonly Piece[]): void {
  for (const piece of list) into.appendChild(nodeOf(piece));
}

function nodeOf(piece: Piece): Node {
  switch (piece.case) {
    case 'text':
      return document.createTextNode(piece.text);
    case 'comment':
      return document.createComment(piece.text);
    case 'break':
      return document.createElement('br');
    case 'gone':
    case 'object': {
      const element = document.createElement(piece.case === 'gone' ? 'template' : 'code');
      element.textContent = piece.text;
      return element;
    }
    case 'inline':
    case 'block': {
      const element = document.createElement(piece.tag);
      build(element, piece.children);
      return element;
    }
    case 'host': {
      const element = document.createElement(piece.tag);
      const shadow = element.attachShadow({ mode: 'open' });
      build(shadow, piece.shadow);
      if (piece.isSlotted) shadow.appendChild(document.createElement('slot'));
      build(element, piece.own);
      return element;
    }
  }
}

interface Unit {
  node: Text;
  offset: number;
  letter: string;
}

/** Stretches in which a match may stand, unit by unit: a break between them wherever one may not cross. */
function naiveStretches(root: Element): Unit[][] {
  const stretches: Unit[][] = [[]];
  const end = () => stretches.push([]);
  let tree: Node | null = null;
  const read = (node: Node): void => {
    if (node instanceof Text) {
      if (node.length > 0 && tree !== node.getRootNode()) end();
      if (node.length > 0) tree = node.getRootNode();
      for (let offset = 0; offset < node.length; offset += 1) {
        stretches.at(-1)?.push({ node, offset, letter: node.data.charAt(offset) });
      }
      return;
    }
    if (!(node instanceof Element) || node.localName === 'template') return;
    if (node.localName === 'code' || node.localName === 'br') {
      end();
      return;
    }
    const isBlock = ['p', 'div', 'li', 'section'].includes(node.localName);
    if (isBlock) end();
    const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
    const children = slotted.length > 0 ? slotted : [...(node.shadowRoot ?? node).childNodes];
    for (const child of children) read(child);
    if (isBlock) end();
  };
  for (const child of root.childNodes) read(child);
  return stretches;
}

interface Found {
  start: [Text, number];
  end: [Text, number];
}

function naiveMatches(root: Element): Found[] {
  const found: Found[] = [];
  for (const stretch of naiveStretches(root)) {
    const whole = stretch.map(({ letter }) => letter).join('');
    for (let at = 0; at < whole.length; ) {
      const longest = NAMES.filter((name) => whole.startsWith(name, at)).sort(
        (a, b) => b.length - a.length,
      )[0];
      const first = stretch[at];
      const last = stretch[at + (longest?.length ?? 0) - 1];
      if (longest === undefined || first === undefined || last === undefined) {
        at += 1;
        continue;
      }
      found.push({ start: [first.node, first.offset], end: [last.node, last.offset + 1] });
      at += longest.length;
    }
  }
  return found;
}

function readAll(root: Element): Found[] {
  const found: Found[] = [];
  const reading = createPageReading(matcher, {
    onRun(run, matches) {
      for (const match of matches) {
        const { start, end } = locate(run, match.start, match.end);
        found.push({ start: [start.node, start.offset], end: [end.node, end.offset] });
      }
    },
    onShadowRoot: () => {},
    onPossibleHost: () => {},
    isMarked: () => false,
  });
  reading.readTree(root);
  while (reading.step());
  return found;
}

/**
 * In the order of the page, whatever was read first, and with numbers for nodes, so that they compare.
 * What is read twice, as a block in a container with shadow trees may be, counts once.
 */
function listed(found: Found[], numbers: Map<Text, number>): string[] {
  const numberOf = (node: Text) => numbers.get(node) ?? -1;
  const inOrder = found
    .toSorted((a, b) => numberOf(a.start[0]) - numberOf(b.start[0]) || a.start[1] - b.start[1])
    .map(({ start, end }) => `${numberOf(start[0])}.${start[1]}–${numberOf(end[0])}.${end[1]}`);
  return [...new Set(inOrder)];
}

describe('offsets', () => {
  it('lead to where a naive reading finds the names, through shadow trees and slots', () => {
    fc.assert(
      fc.property(pieces.list, (list) => {
        setBody('<main></main>');
        const root = document.body.firstElementChild;
        if (root === null) throw new Error('The page has no root');
        build(root, list);
        const numbers = new Map<Text, number>();
        for (const { node } of naiveStretches(root).flat()) {
          if (!numbers.has(node)) numbers.set(node, numbers.size);
        }
        expect(listed(readAll(root), numbers)).toEqual(listed(naiveMatches(root), numbers));
      }),
      { numRuns: propertyRuns(400) },
    );
  });
});
