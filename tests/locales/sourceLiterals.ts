import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';

const ROOT = join(import.meta.dirname, '..', '..');

/** The folders whose code speaks to the reader, and the manifest. */
const SOURCES = ['annotator', 'components', 'entrypoints', 'services', 'wxt.config.ts'];

export interface SourceFile {
  /** From the root of the project. */
  path: string;
  /** The values of all string literals, those of types included. */
  literals: string[];
  /** Keys that messages are asked for with: first arguments of `text`, `localize`, `getMessage`. */
  asked: string[];
  /** Text that stands in JSX or in an attribute that is shown or read out. */
  spoken: string[];
}

const ASKING = new Set<string | null>(['text', 'localize', 'getMessage']);

/** Attributes whose value reaches the reader. */
const SPOKEN_ATTRIBUTES = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'label',
  'placeholder',
  'title',
]);

/** Everything that is written between quotation marks or tags in our TypeScript. */
export function sourceFiles(): SourceFile[] {
  return SOURCES.flatMap((source) => filesIn(source)).map(read);
}

function filesIn(path: string): string[] {
  if (/\.tsx?$/.test(path)) return [path];
  return readdirSync(join(ROOT, path), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(path, name));
}

function read(path: string): SourceFile {
  const file: SourceFile = { path, literals: [], asked: [], spoken: [] };
  visit(
    parseAst(readFileSync(join(ROOT, path), 'utf8'), {
      lang: path.endsWith('x') ? 'tsx' : 'ts',
    }),
    file,
  );
  return file;
}

/** Walks the syntax tree (ESTree with JSX), whatever its nodes are called. */
function visit(node: unknown, file: SourceFile): void {
  if (Array.isArray(node)) {
    for (const each of node) visit(each, file);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const fields = node as Record<string, unknown>;
  if (fields.type === 'Literal' && typeof fields.value === 'string')
    file.literals.push(fields.value);
  if (fields.type === 'TemplateElement') {
    file.literals.push((fields.value as { cooked: string }).cooked);
  }
  if (fields.type === 'CallExpression' && ASKING.has(nameOf(fields.callee))) {
    keepAsked((fields.arguments as unknown[])[0], file);
  }
  if (fields.type === 'JSXText') keepSpoken(fields.value, file);
  if (fields.type === 'JSXExpressionContainer') keepSpoken(literalValue(fields.expression), file);
  if (fields.type === 'JSXAttribute') {
    const { name } = fields.name as { name: unknown };
    const isSpoken = typeof name === 'string' && SPOKEN_ATTRIBUTES.has(name);
    if (isSpoken) keepSpoken(literalValue(fields.value), file);
    visitAttribute(fields.value, file);
    return;
  }
  for (const child of Object.values(fields)) visit(child, file);
}

/** The value of an attribute that is not spoken may be any text; only what is nested counts. */
function visitAttribute(value: unknown, file: SourceFile): void {
  const literal = literalValue(value);
  if (typeof literal === 'string') file.literals.push(literal);
  else if ((value as { type?: string } | null)?.type === 'JSXExpressionContainer') {
    const { expression } = value as { expression: unknown };
    if (typeof literalValue(expression) === 'string') {
      file.literals.push(String(literalValue(expression)));
    } else visit(expression, file);
  } else visit(value, file);
}

/** `x` of `x(…)` and of `y.x(…)`. */
function nameOf(callee: unknown): string | null {
  const { name, property } = callee as { name?: string; property?: { name?: string } };
  return name ?? property?.name ?? null;
}

/** A key, or the two keys of `condition ? one : other`. */
function keepAsked(node: unknown, file: SourceFile): void {
  const value = literalValue(node);
  if (typeof value === 'string') file.asked.push(value);
  const { type, consequent, alternate } = (node ?? {}) as Record<string, unknown>;
  if (type === 'ConditionalExpression') {
    keepAsked(consequent, file);
    keepAsked(alternate, file);
  }
}

function literalValue(node: unknown): unknown {
  const { type, value } = (node ?? {}) as { type?: string; value?: unknown };
  return type === 'Literal' ? value : undefined;
}

function keepSpoken(value: unknown, file: SourceFile): void {
  // Signs without letters (“·”, “ / ”) are the same in every language.
  if (typeof value === 'string' && /\p{L}/u.test(value)) file.spoken.push(value.trim());
}
