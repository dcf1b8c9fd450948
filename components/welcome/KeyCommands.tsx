import { useEffect, useState } from 'preact/hooks';
import { useText } from '../localization';
import type { KeyCommand, WelcomeSource } from './WelcomeSource';

/** What can be done by keyboard, with the keys in force in this browser. */
export function KeyCommands({ source }: { source: WelcomeSource }) {
  const text = useText();
  const [commands, setCommands] = useState<KeyCommand[]>([]);
  useEffect(() => {
    source.readCommands().then(setCommands);
  }, [source]);
  return (
    <dl class="key-commands">
      {commands.map(({ name, description, shortcut }) => (
        <div key={name}>
          <dt>{description}</dt>
          <dd>{shortcut === '' ? text('welcomeKeyNone') : <kbd>{shortcut}</kbd>}</dd>
        </div>
      ))}
    </dl>
  );
}
