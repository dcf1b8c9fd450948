import type { MarkColour, MarkLook } from './settings';

interface MarkPaint {
  /** sRGB in hexadecimal. */
  exact: string;
  variant: string;
}

/**
 * Marks stand on pages of any colour, so each of these holds 3:1 and more on white, on black and on
 * the greys that pages use for paper (a test works it out). Kinds are told apart by the line, too.
 */
export const MARK_PAINTS: Record<MarkColour, MarkPaint> = {
  cinnabar: { exact: '#c2553d', variant: '#8a73d6' },
  amber: { exact: '#a8741f', variant: '#8a73d6' },
  jade: { exact: '#2f8a63', variant: '#8a73d6' },
  indigo: { exact: '#4a7bcb', variant: '#b0609f' },
  ink: { exact: '#7b776f', variant: '#7b776f' },
};

const KINDS = ['exact', 'variant'] as const;
const LINES = { exact: 'dotted', variant: 'dashed' } as const;
const HIGHLIGHTS = ['pangzhu-exact', 'pangzhu-variant', 'pangzhu-active'] as const;

/** Whether two looks have one style sheet: marks that wait for a key look like others once they show. */
export function isSameLook(first: MarkLook, second: MarkLook): boolean {
  return first.colour === second.colour && (first.style === 'tint') === (second.style === 'tint');
}

/**
 * The style sheet of a look. No element stands before the pseudo-element, since Firefox does not
 * inherit highlights.
 */
export function markCss({ style, colour }: MarkLook): string {
  const paint = MARK_PAINTS[colour];
  const rules = KINDS.map((kind) =>
    rule(`::highlight(pangzhu-${kind})`, [
      `background-color: ${style === 'tint' ? `${paint[kind]}${TINT}` : 'transparent'}`,
      style === 'tint' && kind === 'exact'
        ? 'text-decoration: none'
        : `text-decoration: underline ${LINES[kind]} 2px ${paint[kind]}`,
      'text-decoration-skip-ink: none',
    ]),
  );
  const active = rule(`::highlight(pangzhu-active)`, [
    `background-color: ${paint.exact}${ACTIVE_TINT}`,
    `text-decoration: underline solid 2px ${paint.exact}`,
    'text-decoration-skip-ink: none',
  ]);
  const inner = ['rt', 'rp'].flatMap((element) =>
    HIGHLIGHTS.map((name) => `${element}::highlight(${name})`),
  );
  return `${[
    ...rules,
    active,
    '/* Readings and footnote numbers inside a marked phrase are no part of it. */',
    rule(inner.join(',\n'), ['background-color: transparent', 'text-decoration: none']),
    `@media (forced-colors: active) {\n${indent(forced())}\n}`,
    `@media print {\n${indent(
      rule(HIGHLIGHTS.map((name) => `::highlight(${name})`).join(',\n'), [
        'background-color: transparent',
        'text-decoration: none',
      ]),
    )}\n}`,
  ].join('\n\n')}\n`;
}

/** Alpha as hexadecimal digits: text on it keeps nearly all of its contrast. */
const TINT = '33';
const ACTIVE_TINT = '3d';

/** System colours have no tints, so lines it is, whatever the style. */
function forced(): string {
  const line = (kind: (typeof KINDS)[number], colour: string) =>
    rule(`::highlight(pangzhu-${kind})`, [
      'background-color: transparent',
      `text-decoration: underline ${LINES[kind]} 2px ${colour}`,
    ]);
  return [
    line('exact', 'LinkText'),
    line('variant', 'VisitedText'),
    rule(`::highlight(pangzhu-active)`, [
      'background-color: Highlight',
      'color: HighlightText',
      'text-decoration-color: HighlightText',
    ]),
  ].join('\n\n');
}

function rule(selector: string, declarations: readonly string[]): string {
  return `${selector} {\n${declarations.map((each) => `  ${each};`).join('\n')}\n}`;
}

function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '  ');
}
