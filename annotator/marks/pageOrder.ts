/** Which of two places comes first on the page, across open shadow roots. */
import { isBefore, isConnected, rootOf } from '../dom/domAccess';
import { type Mark, positionsOf } from './mark';

/**
 * Whether `first` is read before `second`. What has left the page comes after what is on it. The
 * text of a shadow root counts as standing before what its host holds.
 */
export function comesBefore(first: Mark, second: Mark): boolean {
  const a = positionsOf(first).start;
  const b = positionsOf(second).start;
  if (a.node === b.node) return a.offset < b.offset;
  if (!isConnected(b.node)) return isConnected(a.node);
  return isConnected(a.node) && isReadBefore(a.node, b.node);
}

/** Whether both marks begin at the same place: one is what came of the other. */
export function isAtSamePlace(first: Mark, second: Mark): boolean {
  const a = positionsOf(first).start;
  const b = positionsOf(second).start;
  return a.node === b.node && a.offset === b.offset;
}

function isReadBefore(a: Node, b: Node): boolean {
  const rootA = rootOf(a);
  if (rootA === rootOf(b)) return isBefore(a, b);
  const wayA = wayTo(a);
  const wayB = wayTo(b);
  let depth = 0;
  while (depth < wayA.length && wayA[depth] === wayB[depth]) depth += 1;
  const stepA = wayA[depth];
  const stepB = wayB[depth];
  return stepA !== undefined && stepB !== undefined && isBefore(stepA, stepB);
}

/** The hosts around `node`, outermost first, and `node` itself. */
function wayTo(node: Node): Node[] {
  const way = [node];
  for (let root = rootOf(node); root instanceof ShadowRoot; root = rootOf(root.host)) {
    way.push(root.host);
  }
  return way.reverse();
}
