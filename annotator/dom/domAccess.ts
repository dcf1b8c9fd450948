/**
 * Reading the page's DOM where the page may not be trusted to leave it readable. A form's or the
 * document's own elements shadow built-in properties (`<input name="childNodes">`, `<img name="body">`),
 * in a content script's world too. So accessors are taken from the prototypes, once, and applied.
 */
import { earFor } from './ear';

function getterFunction<T extends object, V>(
  prototype: T,
  property: keyof T & string,
): (this: T) => V {
  const get = Object.getOwnPropertyDescriptor(prototype, property)?.get;
  if (get === undefined) throw new Error(`No accessor for ${property}`);
  return get;
}

function getterOf<T extends object, V>(prototype: T, property: keyof T & string): (of: T) => V {
  const get = getterFunction<T, V>(prototype, property);
  return (of) => get.call(of);
}

export const parentOf = getterOf<Node, Node | null>(Node.prototype, 'parentNode');
export const previousSiblingOf = getterOf<Node, Node | null>(Node.prototype, 'previousSibling');
export const namespaceOf = getterOf<Element, string | null>(Element.prototype, 'namespaceURI');
const isInSomeDocument = getterOf<Node, boolean>(Node.prototype, 'isConnected');
const ownerOf = getterOf<Node, Document | null>(Node.prototype, 'ownerDocument');
export const textContentOf = getterOf<Node, string | null>(Node.prototype, 'textContent');

// What the walk calls for every node has a function of its own each: from a function that serves many
// getters the browser's compiler cannot tell which one a call is for.
const getFirstChild = getterFunction<Node, Node | null>(Node.prototype, 'firstChild');
const getNextSibling = getterFunction<Node, Node | null>(Node.prototype, 'nextSibling');
const getNodeType = getterFunction<Node, number>(Node.prototype, 'nodeType');
const getLocalName = getterFunction<Element, string>(Element.prototype, 'localName');
const getShadowRoot = getterFunction<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
const getFirstElementChild = getterFunction<Element, Element | null>(
  Element.prototype,
  'firstElementChild',
);
const getNextElementSibling = getterFunction<Element, Element | null>(
  Element.prototype,
  'nextElementSibling',
);
const getData = getterFunction<CharacterData, string>(CharacterData.prototype, 'data');

export function firstChildOf(node: Node): Node | null {
  return getFirstChild.call(node);
}

export function nextSiblingOf(node: Node): Node | null {
  return getNextSibling.call(node);
}

export function firstElementChildOf(element: Element): Element | null {
  return getFirstElementChild.call(element);
}

export function nextElementSiblingOf(element: Element): Element | null {
  return getNextElementSibling.call(element);
}

export function nodeTypeOf(node: Node): number {
  return getNodeType.call(node);
}

export function localNameOf(element: Element): string {
  return getLocalName.call(element);
}

export function shadowRootOf(element: Element): ShadowRoot | null {
  return getShadowRoot.call(element);
}

export function dataOf(node: CharacterData): string {
  return getData.call(node);
}

export const slotOfElement = getterOf<Element, HTMLSlotElement | null>(
  Element.prototype,
  'assignedSlot',
);
export const slotOfText = getterOf<Text, HTMLSlotElement | null>(Text.prototype, 'assignedSlot');

const documentElementGetter = getterOf<Document, Element | null>(
  Document.prototype,
  'documentElement',
);
const hiddenGetter = getterOf<Document, boolean>(Document.prototype, 'hidden');
const designModeGetter = getterOf<Document, string>(Document.prototype, 'designMode');
const documentActiveElement = getterOf<Document, Element | null>(
  Document.prototype,
  'activeElement',
);

const { getAttribute, hasAttributes, getBoundingClientRect, closest, matches, querySelector } =
  Element.prototype;
const { querySelectorAll } = Document.prototype;
const { querySelectorAll: querySelectorAllIn } = DocumentFragment.prototype;
const { getRootNode, compareDocumentPosition } = Node.prototype;
const { createTreeWalker } = Document.prototype;
const { addEventListener } = EventTarget.prototype;

/** Whether the node is in this document: one that the page has moved into that of another frame is not. */
export function isConnected(node: Node): boolean {
  return isInSomeDocument(node) && (ownerOf(node) ?? node) === document;
}

export function documentElement(): Element | null {
  return documentElementGetter(document);
}

/** Whether the page is in a background tab. */
export function isPageHidden(): boolean {
  return hiddenGetter(document);
}

export function isDesignMode(): boolean {
  return designModeGetter(document) === 'on';
}

export function attributeOf(element: Element, name: string): string | null {
  return getAttribute.call(element, name);
}

export function hasAnyAttribute(element: Element): boolean {
  return hasAttributes.call(element);
}

/** All text nodes under `root` in its own tree, those without text left out. */
export function textNodesOf(root: Node): Text[] {
  const what = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;
  const walker = createTreeWalker.call(document, root, what);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (isText(node) && node.length > 0) nodes.push(node);
  }
  return nodes;
}

export function boxOf(element: Element): DOMRect {
  return getBoundingClientRect.call(element);
}

export function closestOf(element: Element, selector: string): Element | null {
  return closest.call(element, selector);
}

/** The first element in `element` that is of a kind. */
export function firstOf(element: Element, selector: string): Element | null {
  return querySelector.call(element, selector);
}

export function isOfKind(element: Element, selector: string): boolean {
  return matches.call(element, selector);
}

/** In the order of the tree; none for a root that is neither a document nor a shadow root. */
export function queryAll(root: Node, selector: string): Iterable<Element> {
  if (root instanceof Document) return querySelectorAll.call(root, selector);
  return root instanceof ShadowRoot ? querySelectorAllIn.call(root, selector) : [];
}

export function rootOf(node: Node): Node {
  return getRootNode.call(node);
}

/** Whether `first` stands before `second` in the same tree. */
export function isBefore(first: Node, second: Node): boolean {
  return (compareDocumentPosition.call(first, second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

const { ELEMENT_NODE, TEXT_NODE, CDATA_SECTION_NODE } = Node;

export function isElement(node: Node): node is Element {
  return nodeTypeOf(node) === ELEMENT_NODE;
}

export function isText(node: Node): node is Text {
  const type = nodeTypeOf(node);
  return type === TEXT_NODE || type === CDATA_SECTION_NODE;
}

/** Binds again what listens to the window, by listener. */
const bindings = new Set<() => void>();
/** A page that is written anew (`document.open`) has all listeners of its window unbound, ours too. */
let rewriting: MutationObserver | null = null;

function keepBound(bind: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  bindings.add(bind);
  if (rewriting === null) {
    rewriting = new MutationObserver(() => {
      for (const each of bindings) each();
    });
    rewriting.observe(document, { childList: true });
  }
  const end = () => {
    bindings.delete(bind);
    if (bindings.size > 0) return;
    rewriting?.disconnect();
    rewriting = null;
  };
  signal.addEventListener('abort', end, { once: true });
}

/**
 * Like `target.addEventListener`, ended by `signal`; but hears only what the browser itself tells. Any page may
 * dispatch an event of any kind, and would open notes and close them with it. To the window it listens
 * whatever document is written into it, and in the capture phase before the page's own scripts do (`ear.ts`).
 */
export function listen<E extends Event>(
  target: EventTarget,
  type: string,
  listener: (event: E) => void,
  options: AddEventListenerOptions & { signal: AbortSignal },
): void {
  const { signal } = options;
  if (signal.aborted) return;
  const hear = (event: Event) => event.isTrusted && listener(event as E);
  const ear = target === window && options.capture ? earFor(type) : null;
  // An ear that the window still has is not added twice.
  const bind = () => addEventListener.call(target, type, ear?.hear ?? hear, ear ? true : options);
  bind();
  ear?.listeners.add(hear);
  signal.addEventListener('abort', () => ear?.listeners.delete(hear), { once: true });
  if (target === window) keepBound(bind, signal);
}

/** The element with focus, looked up through open shadow roots. */
export function focusedElement(): Element | null {
  let focused = documentActiveElement(document);
  for (;;) {
    const root = focused === null ? null : shadowRootOf(focused);
    const inner = root?.activeElement ?? null;
    if (inner === null) return focused;
    focused = inner;
  }
}
