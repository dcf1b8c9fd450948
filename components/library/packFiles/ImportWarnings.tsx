import type { ImportWarning } from '../../../core/preparation/importWarnings';
import { languageOf } from '../../controls/languageOf';
import { type MessageKey, useText } from '../../localization';
import { NamedFew } from '../NamedFew';

const WORDS: Record<ImportWarning['case'], MessageKey> = {
  unmentioned: 'libraryWarnUnmentioned',
  taken: 'libraryWarnTaken',
  everywhere: 'libraryWarnEverywhere',
  damaged: 'libraryWarnDamaged',
};

/** What is odd about a pack that was taken all the same. */
export function ImportWarnings({ warnings }: { warnings: readonly ImportWarning[] }) {
  const text = useText();
  if (warnings.length === 0) return null;
  return (
    <ul class="import-warnings">
      {warnings.map(({ case: name, examples, count }) => (
        <li key={name}>
          <p>{text(WORDS[name], count)}</p>
          <NamedFew names={examples} count={count} languageOf={languageOf} />
        </li>
      ))}
    </ul>
  );
}
