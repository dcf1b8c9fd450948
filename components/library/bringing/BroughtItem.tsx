import { withoutDirectionControls } from '../../../core/text/withoutDirectionControls';
import { Button } from '../../controls/Button';
import { languageOf } from '../../controls/languageOf';
import { Notice } from '../../controls/Notice';
import { useText } from '../../localization';
import type { PackImport } from '../libraryView';
import { PackImportNotice } from '../packFiles/PackImportNotice';
import type { BroughtItemProps } from './broughtView';
import { KeptItem } from './KeptItem';
import { RecognisedItem } from './RecognisedItem';
import { RefusalText } from './RefusalText';

/** Something that was brought, and what can be done with it as far as it has come. */
export function BroughtItem(props: BroughtItemProps) {
  const { item, language } = props;
  const text = useText();
  const name = item.name === null ? text('bringPasted') : withoutDirectionControls(item.name);
  const { state } = item;
  switch (state.case) {
    case 'waiting':
    case 'reading':
      return (
        <Reading {...props} name={name} share={state.case === 'reading' ? state.share : null} />
      );
    case 'recognised':
      return <RecognisedItem {...props} name={name} recognised={state} />;
    case 'keeping':
      return (
        <li class="brought" data-brought="keeping">
          <p class="brought-title">{name}</p>
          <p class="brought-facts">{text('bringKeeping')}</p>
        </li>
      );
    case 'kept':
      return <KeptItem name={name} kept={state.kept} as={state.as} onSuggest={props.onSuggest} />;
    case 'failed':
      return (
        <li
          class="brought"
          data-brought="failed"
          data-file={name}
          data-reason={state.refusal.case === 'unreadable' ? state.refusal.reason.case : undefined}
        >
          <Notice tone="problem">
            <p>{text('bringFailed', name)}</p>
            <RefusalText refusal={state.refusal} />
          </Notice>
        </li>
      );
    case 'cancelled':
      return (
        <li class="brought" data-brought="cancelled">
          <p class="brought-title">{name}</p>
          <p class="brought-facts">{text('bringCancelled')}</p>
        </li>
      );
    case 'pack':
      return (
        <li
          class="brought"
          data-brought={isUnderWay(state.outcome) ? 'reading' : 'pack'}
          data-file={state.outcome.file}
          data-title={state.outcome.case === 'taken' ? state.outcome.title : undefined}
          data-reason={
            state.outcome.case === 'refused' ? state.outcome.problems[0]?.reason.case : undefined
          }
        >
          <PackImportNotice language={language} outcome={state.outcome} />
        </li>
      );
  }
}

const isUnderWay = ({ case: name }: PackImport) => name === 'reading' || name === 'preparing';

function Reading({
  item,
  name,
  share,
  onCancel,
}: BroughtItemProps & { name: string; share: number | null }) {
  const text = useText();
  const words = share === null ? text('bringWaiting') : text('bringReading', name);
  return (
    <li class="brought" data-brought={share === null ? 'waiting' : 'reading'}>
      <div class="brought-what">
        <p class="brought-title" lang={languageOf(name)}>
          {name}
        </p>
        {share === null ? (
          <p class="brought-facts">{words}</p>
        ) : (
          <progress
            class="import-progress"
            aria-label={words}
            {...(share > 0 && { value: share, max: 1 })}
          />
        )}
      </div>
      <Button
        rank="plain"
        label={text('bringCancelNamed', name)}
        onClick={() => onCancel(item.key)}
      >
        {text('bringCancel')}
      </Button>
    </li>
  );
}
