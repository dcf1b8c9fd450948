import { useId } from 'preact/hooks';
import type { Doubt } from '../../../core/pack/drafts/draft';
import { ProblemList } from '../../controls/ProblemList';
import { useText } from '../../localization';
import { doubtText } from './doubtText';

export interface DoubtListProps {
  doubts: readonly Doubt[];
  /** In which the file was read because the reader chose so; `null` where it was told from the bytes. */
  encoding: string | null;
  onEncoding(encoding: string): void;
}

/** Labels of the Encoding Standard that files are offered to be read in. */
const ENCODINGS = [
  'utf-8',
  'gb18030',
  'big5',
  'utf-16le',
  'utf-16be',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'windows-1252',
  'windows-1250',
  'iso-8859-2',
  'windows-1251',
  'koi8-r',
  'ibm866',
  'windows-1253',
  'windows-1254',
  'macintosh',
];

/** What was uncertain in plain sentences, and what can be chosen otherwise. */
export function DoubtList({ doubts, encoding, onEncoding }: DoubtListProps) {
  const text = useText();
  const choice = useId();
  const guessed = doubts.find((doubt) => doubt.case === 'encodingGuessed');
  const shown = encoding ?? guessed?.encoding ?? null;
  if (doubts.length === 0 && shown === null) return null;
  return (
    <section class="review-doubts" aria-label={text('reviewUncertain')}>
      <h2>{text('reviewUncertain')}</h2>
      <ul>
        {doubts.map((doubt) => (
          <li key={doubt.case}>
            <p>{doubtText(text, doubt)}</p>
            {doubt.case === 'leftOut' && <ProblemList problems={doubt.problems} />}
          </li>
        ))}
      </ul>
      {shown !== null && (
        <p class="review-encoding">
          <label for={choice}>{text('doubtEncodingChoice')}</label>
          <select
            id={choice}
            class="field"
            value={shown}
            onChange={(event) => onEncoding(event.currentTarget.value)}
          >
            {[...new Set([shown, ...ENCODINGS])].map((label) => (
              <option key={label} value={label}>
                {label}
              </option>
            ))}
          </select>
        </p>
      )}
    </section>
  );
}
