import { useEffect, useState } from 'preact/hooks';
import { useText } from '../localization';

export interface PrintedHeadProps {
  title: string | null;
  /** BCP 47 tag of the interface. */
  language: string;
}

/** The first line on paper: what this is, where it comes from and when it was printed. */
export function PrintedHead({ title, language }: PrintedHeadProps) {
  const text = useText();
  const [date, setDate] = useState(() => new Date());
  useEffect(() => {
    const ended = new AbortController();
    addEventListener('beforeprint', () => setDate(new Date()), { signal: ended.signal });
    return () => ended.abort();
  }, []);
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(date);
  return (
    <p class="printed-head">
      <span>{[text('extensionName'), title].filter(Boolean).join(' · ')}</span>
      <span>{text('readerPrintedOn', day)}</span>
    </p>
  );
}
