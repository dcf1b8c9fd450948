import type { TaggedBlock } from './runs/run';

/** The structure of a page as pdf.js gives it. */
export interface StructureNode {
  role?: string;
  /** Of marked content. */
  id?: string;
  type?: string;
  children?: StructureNode[];
}

/** Roles that stand for blocks. */
const BLOCK = /^(?:P|H[1-6]?|LI|TD|TH|Caption|Note|BlockQuote|TOCI|Code|Formula)$/;
/** Deeper trees are broken ones. */
const DEEPEST = 200;

/** Which block each marked content of a page belongs to, by its id. */
export function taggedBlocks(tree: StructureNode): Map<string, TaggedBlock> {
  const blocks = new Map<string, TaggedBlock>();
  const visit = (
    node: StructureNode,
    block: TaggedBlock | null,
    row: object | null,
    depth: number,
  ) => {
    if (depth > DEEPEST) return;
    const ownRow = node.role === 'TR' ? node : row;
    const own = BLOCK.test(node.role ?? '') ? { role: node.role ?? '', row: ownRow } : block;
    // Within a cell its paragraphs are lines of the cell.
    const around = block !== null && /^T[DH]$/.test(block.role) ? block : own;
    if (node.id !== undefined && around !== null) blocks.set(node.id, around);
    for (const child of node.children ?? []) visit(child, around, ownRow, depth + 1);
  };
  visit(tree, null, null, 0);
  return blocks;
}
