/**
 * The tree as it is rendered: a host's shadow tree stands in the place of its children, and slotted
 * children stand in their slot. Closed shadow roots cannot be seen; their hosts' slotted text is
 * still read where it stands in the page's own tree.
 */
import {
  firstChildOf,
  isElement,
  isText,
  localNameOf,
  nextSiblingOf,
  parentOf,
  shadowRootOf,
  slotOfElement,
  slotOfText,
} from './domAccess';

const assignedNodesOf = HTMLSlotElement.prototype.assignedNodes;

/** Where a walk through one parent's rendered children stands. */
export interface Children {
  parent: Node;
  next: Node | null;
  /** The nodes assigned to a slot, which are no siblings of each other; `null` elsewhere. */
  assigned: Node[] | null;
  /** Position of `next` in `assigned`. */
  position: number;
}

/** The rendered children of an element or document, from the first. */
export function renderedChildren(parent: Node): Children {
  if (isElement(parent)) {
    const shadow = shadowRootOf(parent);
    if (shadow !== null) return { parent, next: firstChildOf(shadow), assigned: null, position: 0 };
    if (localNameOf(parent) === 'slot' && parent instanceof HTMLSlotElement) {
      const assigned = assignedNodesOf.call(parent);
      if (assigned.length > 0) {
        return { parent, next: assigned[0] ?? null, assigned, position: 0 };
      }
    }
  }
  return { parent, next: firstChildOf(parent), assigned: null, position: 0 };
}

/** Moves `children` past its next node. */
export function advance(children: Children): void {
  if (children.next === null) return;
  if (children.assigned === null) {
    children.next = nextSiblingOf(children.next);
  } else {
    children.position += 1;
    children.next = children.assigned[children.position] ?? null;
  }
}

/** The node in whose place or as whose child `node` is rendered, were it rendered; `null` at the top. */
export function renderedParent(node: Node): Node | null {
  if (node instanceof ShadowRoot) return node.host;
  const slot = slotOf(node);
  if (slot !== null) return slot;
  const parent = parentOf(node);
  return parent instanceof ShadowRoot ? parent.host : parent;
}

/** The element that a node is rendered in, were it rendered; `null` at the top. */
export function elementAround(node: Node): Element | null {
  let at = renderedParent(node);
  while (at !== null && !isElement(at)) at = renderedParent(at);
  return at;
}

/**
 * Whether `node` is the child of a shadow host that has no slot for it, or what a slot would show if nothing were
 * assigned to it: such nodes are not rendered.
 */
export function isWithoutPlace(node: Node): boolean {
  const parent = parentOf(node);
  if (parent === null || !isElement(parent)) return false;
  if (shadowRootOf(parent) !== null) return slotOf(node) === null;
  return localNameOf(parent) === 'slot' && parent instanceof HTMLSlotElement && isAssigned(parent);
}

function isAssigned(slot: HTMLSlotElement): boolean {
  return assignedNodesOf.call(slot).length > 0;
}

function slotOf(node: Node): HTMLSlotElement | null {
  if (isElement(node)) return slotOfElement(node);
  return isText(node) ? slotOfText(node) : null;
}
