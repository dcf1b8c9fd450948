import type { HiddenOnPage as Hidden } from '../../../core/settings/hiddenOnPage';
import { Button } from '../../controls/Button';
import { type MessageKey, useText } from '../../localization';
import './HiddenOnPage.css';

export interface HiddenOnPageProps {
  hidden: readonly Hidden[];
  onShow(hidden: Hidden): void;
}

const REASONS: Record<Hidden['because'], MessageKey> = {
  weights: 'popupHiddenWeights',
  occurrences: 'popupHiddenOccurrences',
  kind: 'popupHiddenKind',
  document: 'popupHiddenDocument',
  here: 'popupHiddenHere',
  term: 'popupHiddenTerm',
  likeness: 'popupHiddenLikeness',
};

/** Terms named of those that doubts hold back. */
const EXAMPLES = 4;

/** How much of the page is left unmarked and why; where it is by the reader's choice, with the way to change it. */
export function HiddenOnPage({ hidden, onShow }: HiddenOnPageProps) {
  const text = useText();
  const count = hidden.reduce((sum, each) => sum + each.count, 0);
  if (count === 0) return null;
  return (
    <details class="hidden-on-page popup-disclosure">
      <summary>{text('popupHidden', count)}</summary>
      <ul>
        {hidden.map((each) => {
          const reason = text(REASONS[each.because], each.count);
          return (
            <li key={each.because}>
              <span>
                {reason}
                {each.because === 'likeness' && (
                  <span class="hidden-examples">{each.labels.slice(0, EXAMPLES).join(' · ')}</span>
                )}
              </span>
              {each.because !== 'likeness' && (
                <Button
                  rank="plain"
                  label={`${text('popupHiddenShow')} (${reason})`}
                  onClick={() => onShow(each)}
                >
                  {text('popupHiddenShow')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
