import type { Suggestion } from '../../../core/suggest/suggestion';
import { useText } from '../../localization';

/** What the documents use as terms and the library has: told, and not decided on. */
export function KnownSuggestions({ known }: { known: readonly Suggestion[] }) {
  const text = useText();
  return (
    <details class="suggestion-known">
      <summary>{text('suggestKnown', known.length)}</summary>
      <ul>
        {known.map(({ name, language, otherNames, confidence }) => (
          <li key={name} lang={language} data-confidence={confidence}>
            <span data-name="">{name}</span>
            {otherNames.map((other) => (
              <span key={`${other.language} ${other.text}`} class="suggestion-also" data-also="">
                {other.text}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
