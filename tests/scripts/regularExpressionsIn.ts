import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';

const ROOT = join(import.meta.dirname, '..', '..');

export interface FoundExpression {
  /** File, from the root of the project. */
  path: string;
  /** As written; `null` where it is put together at run time. */
  literal: { pattern: string; flags: string } | null;
}

/** Every regular expression in the TypeScript of a folder, as a parser sees it. */
export function regularExpressionsIn(folder: string): FoundExpression[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name))
    .flatMap((path) =>
      expressionsIn(readFileSync(join(ROOT, path), 'utf8'), path.endsWith('x')).map((literal) => ({
        path,
        literal,
      })),
    );
}

/** @param jsx whether the code has JSX in it */
export function expressionsIn(code: string, jsx: boolean): FoundExpression['literal'][] {
  const found: FoundExpression['literal'][] = [];
  visit(parseAst(code, { lang: jsx ? 'tsx' : 'ts' }), found);
  return found;
}

interface SyntaxNode {
  type?: string;
  name?: string;
  callee?: SyntaxNode;
  regex?: { pattern: string; flags: string };
}

/** Walks the syntax tree (ESTree), whatever its nodes are called. */
function visit(node: unknown, found: FoundExpression['literal'][]): void {
  if (Array.isArray(node)) {
    for (const each of node) visit(each, found);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const { type, callee, regex } = node as SyntaxNode;
  if (regex !== undefined) found.push(regex);
  if ((type === 'NewExpression' || type === 'CallExpression') && callee?.name === 'RegExp') {
    found.push(null);
  }
  for (const value of Object.values(node)) visit(value, found);
}
