import { useText } from '../localization';
import { KeyCommands } from './KeyCommands';
import { Sample } from './Sample';
import type { WelcomeSource } from './WelcomeSource';
import './Welcome.css';

export interface WelcomeProps {
  source: WelcomeSource;
  /** BCP 47 tag of the interface, which the sample is written in too. */
  language: string;
}

/** What a new reader should know, on one page. */
export function Welcome({ source, language }: WelcomeProps) {
  const text = useText();
  return (
    <main class="welcome">
      <header class="welcome-head">
        <img src="/icons/icon.svg" width="56" height="56" alt="" />
        <h1>{text('welcomeTitle')}</h1>
        <p class="welcome-lead">{text('welcomeLead')}</p>
      </header>
      <Sample source={source} language={language} />
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
        <section>
          <h2>{text('welcomeOff')}</h2>
          <p>{text('welcomeOffBody')}</p>
          <p>
            {text('welcomeOffOnly')} <a href={source.libraryUrl}>{text('welcomeOpenLibrary')}</a>
          </p>
        </section>
        <section>
          <h2>{text('welcomeKeys')}</h2>
          <KeyCommands source={source} />
        </section>
      </div>
    </main>
  );
}
