import { useEffect, useState } from 'preact/hooks';
import type { PackName } from '../../../core/pack/types';
import { Button } from '../../controls/Button';
import { briefLanguageName } from '../../controls/languageName';
import { useText } from '../../localization';

export interface NameProposalsProps {
  names: readonly PackName[];
  /** The names that those there are most likely have elsewhere. */
  propose(names: readonly PackName[]): Promise<PackName[]>;
  onTake(names: PackName[]): void;
}

/** While a name is typed, nothing is proposed for each letter of it. Milliseconds. */
const PAUSE = 250;

/** What Chinese names are called in the other script and elsewhere, each to be taken by one press. */
export function NameProposals({ names, propose, onTake }: NameProposalsProps) {
  const text = useText();
  const [proposed, setProposed] = useState<PackName[]>([]);
  const key = names.map((name) => `${name.language} ${name.text}`).join('\n');
  useEffect(() => {
    const life = new AbortController();
    const timer = setTimeout(async () => {
      const found = await propose(names);
      if (!life.signal.aborted) setProposed(found);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      life.abort();
    };
  }, [key]);
  if (proposed.length === 0) return null;
  return (
    <div class="term-proposals">
      <p class="library-hint">{text('termProposals')}</p>
      <ul>
        {proposed.map((name) => (
          <li key={`${name.language} ${name.text}`}>
            <Button rank="plain" onClick={() => onTake([name])}>
              <span aria-hidden="true">+</span>
              <bdi lang={name.language}>{name.text}</bdi>
              <small>{briefLanguageName(text, name.language)}</small>
            </Button>
          </li>
        ))}
        {proposed.length > 1 && (
          <li>
            <Button rank="plain" onClick={() => onTake(proposed)}>
              {text('termProposalsAll')}
            </Button>
          </li>
        )}
      </ul>
    </div>
  );
}
