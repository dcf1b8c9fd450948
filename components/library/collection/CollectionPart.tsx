import { metHash } from '../../../core/collection/metAddress';
import { useText } from '../../localization';
import { LibraryPart } from '../LibraryPart';
import { CollectingSwitch, type CollectingSwitchProps } from './CollectingSwitch';

/** The choice to keep what is met, and the way to what is kept. */
export function CollectionPart(props: CollectingSwitchProps) {
  const text = useText();
  return (
    <LibraryPart title={text('metTitle')} hint={text('metHint')} anchor="collection">
      <CollectingSwitch {...props} />
      <a class="button button-plain" href={metHash(null)}>
        {text('metOpen')}
      </a>
    </LibraryPart>
  );
}
