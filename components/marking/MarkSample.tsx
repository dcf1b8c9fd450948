import { useText } from '../localization';
import { useMarkLook } from './useMarkLook';
import './MarkSample.css';
import type { MarkLook } from '../../core/settings/settings';

/** A line of text with an exact mark and a variant, as marks look on pages; live while choices are made. */
export function MarkSample({ style, colour }: MarkLook) {
  const text = useText();
  const look = useMarkLook({ style, colour });
  return (
    <figure class="mark-sample" aria-label={text('settingsSample')}>
      <p class={`mark-sample-text ${look.class}`} style={look.style}>
        {piecesOf(text('settingsSampleText')).map(({ kind, words }) =>
          kind === 'plain' ? (
            words
          ) : (
            <span key={words} class={`mark-${kind}`}>
              {words}
            </span>
          ),
        )}
      </p>
    </figure>
  );
}

type Piece = { kind: 'plain' | 'exact' | 'variant'; words: string };

/** The sample is written with exact marks in square brackets and variants in braces. */
function piecesOf(sample: string): Piece[] {
  return sample.split(/(\[[^[\]]*\]|\{[^{}]*\})/).map((part) => {
    if (part.startsWith('[')) return { kind: 'exact', words: part.slice(1, -1) };
    if (part.startsWith('{')) return { kind: 'variant', words: part.slice(1, -1) };
    return { kind: 'plain', words: part };
  });
}
