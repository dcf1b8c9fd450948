import { useState } from 'preact/hooks';
import { DEFAULT_SETTINGS } from '../../core/settings/settings';
import { reasonOf } from '../controls/reasonOf';
import { useReading } from '../controls/useReading';
import { useText } from '../localization';
import { Sample } from './Sample';
import { WelcomeChoices } from './WelcomeChoices';
import type { WelcomeSource } from './WelcomeSource';
import './Welcome.css';

export interface WelcomeProps {
  source: WelcomeSource;
  /** BCP 47 tag of the interface, which the sample is written in too. */
  language: string;
}

/** What a new reader should know, on one page, and the three choices there are at the beginning. */
export function Welcome({ source, language }: WelcomeProps) {
  const text = useText();
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<string | null>(null);
  const settings = useReading(source.readSettings, source.watchSettings, attempt);
  const mode = useReading(source.readMode, source.watchMode, attempt);
  const inForce = settings.case === 'read' ? settings.value : DEFAULT_SETTINGS;

  async function keep(change: Promise<void>): Promise<void> {
    setFailure(null);
    try {
      await change;
    } catch (error) {
      setFailure(reasonOf(error, text));
    }
    setAttempt((count) => count + 1);
  }

  const unread = [settings, mode].find((reading) => reading.case === 'failed');
  return (
    <main class="welcome">
      <header class="welcome-head">
        <img src="/icons/icon.svg" width="56" height="56" alt="" />
        <h1>{text('welcomeTitle')}</h1>
        <p class="welcome-lead">{text('welcomeLead')}</p>
      </header>
      <Sample source={source} language={language} settings={inForce} />
      <WelcomeChoices
        settings={inForce}
        mode={mode.case === 'read' ? mode.value : 'everywhere'}
        libraryUrl={source.libraryUrl}
        failure={failure ?? (unread?.case === 'failed' ? unread.reason : null)}
        onSettings={(change) => void keep(source.changeSettings(change))}
        onMode={(wanted) => void keep(source.changeMode(wanted))}
      />
      <div class="welcome-facts">
        <section>
          <h2>{text('welcomeSees')}</h2>
          <p>{text('welcomeSeesBody')}</p>
          <p class="welcome-promise">{text('welcomeSeesPromise')}</p>
        </section>
        <section>
          <h2>{text('welcomeRuns')}</h2>
          <p>{text('welcomeRunsBody')}</p>
        </section>
      </div>
    </main>
  );
}
