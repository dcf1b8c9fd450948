/** Random pages, and random changes of them. */
import fc from 'fast-check';

/** A piece of a page: text, or an element with pieces in it. */
export type Piece = string | { tag: string; content: Piece[] };

/** Halves of names, so that changes join them and tear them apart. */
const TEXTS = [
  '乌镇',
  '峰会',
  '网络空间',
  '命运共同体',
  '乌镇峰会',
  'Wuzhen ',
  'Summit',
  '。',
  '其他',
  '',
];
/** `x-host` has a shadow root with a slot, `x-open` one with its content; the rest are elements of their names. */
const TAGS = ['p', 'div', 'span', 'b', 'a', 'li', 'br', 'code', 'sup', 'x-host', 'x-open', 'pre'];

const text = fc.constantFrom(...TEXTS);
const { piece } = fc.letrec<{ piece: Piece; element: Piece }>((tie) => ({
  piece: fc.oneof({ depthSize: 'small', withCrossShrink: true }, text, tie('element')),
  element: fc.record({
    tag: fc.constantFrom(...TAGS),
    content: fc.array(tie('piece'), { maxLength: 4 }),
  }),
}));

export const pieces = fc.array(piece, { minLength: 1, maxLength: 6 });

export type Change =
  | { case: 'write'; at: number; text: string }
  | { case: 'split'; at: number; offset: number }
  | { case: 'remove'; at: number }
  | { case: 'insert'; at: number; piece: Piece }
  | { case: 'move'; at: number; to: number }
  | { case: 'replace'; at: number; pieces: Piece[] }
  | { case: 'attribute'; at: number; name: string; value: string | null }
  | { case: 'normalize'; at: number };

const at = fc.nat(60);
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ case: fc.constant('write' as const), at, text }),
  fc.record({ case: fc.constant('split' as const), at, offset: fc.nat(4) }),
  fc.record({ case: fc.constant('remove' as const), at }),
  fc.record({ case: fc.constant('insert' as const), at, piece }),
  fc.record({ case: fc.constant('move' as const), at, to: at }),
  fc.record({ case: fc.constant('replace' as const), at, pieces }),
  fc.record({
    case: fc.constant('attribute' as const),
    at,
    name: fc.constantFrom('hidden', 'contenteditable', 'role', 'slot', 'name'),
    value: fc.constantFrom(null, '', 'true', 'false', 'textbox', 'other'),
  }),
  fc.record({ case: fc.constant('normalize' as const), at }),
);

/** Batches: what is in one happens before the browser tells of any of it. */
export const changes = fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 12,
});

export function plant(parent: Node, content: readonly Piece[]): void {
  for (const each of content) parent.appendChild(nodeOf(each));
}

function nodeOf(of: Piece): Node {
  if (typeof of === 'string') return document.createTextNode(of);
  const element = document.createElement(of.tag);
  if (of.tag === 'x-host') {
    element.attachShadow({ mode: 'open' }).innerHTML =
      '<p>乌镇<slot></slot></p><slot name="other"></slot>';
    plant(element, of.content);
  } else if (of.tag === 'x-open') plant(element.attachShadow({ mode: 'open' }), of.content);
  else plant(element, of.content);
  return element;
}

/** All nodes under the root, those in open shadow roots as well. */
function nodesUnder(root: Node): Node[] {
  const nodes: Node[] = [];
  const collect = (parent: Node) => {
    for (const child of parent.childNodes) {
      nodes.push(child);
      if (child instanceof Element && child.shadowRoot !== null) collect(child.shadowRoot);
      collect(child);
    }
  };
  collect(root);
  return nodes;
}

/** Makes the change where it can be made: what it is about is counted around. */
export function makeChange(root: Node, wanted: Change): void {
  const nodes = nodesUnder(root);
  const pick = (position: number): Node => nodes[position % nodes.length] ?? root;
  const node = pick(wanted.at);
  if (node === root && wanted.case !== 'insert' && wanted.case !== 'replace') return;
  switch (wanted.case) {
    case 'write':
      if (node instanceof Text) node.data = wanted.text;
      break;
    case 'split':
      if (node instanceof Text) node.splitText(Math.min(wanted.offset, node.length));
      break;
    case 'remove':
      node.parentNode?.removeChild(node);
      break;
    case 'insert':
      if (node === root) root.appendChild(nodeOf(wanted.piece));
      else node.parentNode?.insertBefore(nodeOf(wanted.piece), node);
      break;
    case 'move': {
      const target = pick(wanted.to);
      if (target !== root && !isWithin(target, node)) target.parentNode?.insertBefore(node, target);
      break;
    }
    case 'replace':
      if (node instanceof Text) break;
      node.textContent = '';
      plant(node, wanted.pieces);
      break;
    case 'attribute':
      if (!(node instanceof Element)) break;
      if (wanted.value === null) node.removeAttribute(wanted.name);
      else node.setAttribute(wanted.name, wanted.value);
      break;
    case 'normalize':
      node.normalize();
      break;
  }
}

/** Whether `inner` is `outer` or in it, shadow roots counted. */
function isWithin(inner: Node, outer: Node): boolean {
  for (let at: Node | null = inner; at !== null; ) {
    if (at === outer) return true;
    at = at instanceof ShadowRoot ? at.host : at.parentNode;
  }
  return false;
}
