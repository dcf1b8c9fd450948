import { indexQuery } from '../../../core/readerAddress';
import { useText } from '../../localization';

/** The address asks for a term that is not there. @param wanted its id, as written */
export function MissingTerm({ wanted }: { wanted: string }) {
  const text = useText();
  return (
    <div class="choice">
      <h1>{text('readerMissingTermTitle')}</h1>
      <p>{text('readerMissingTermBody', wanted)}</p>
      <p>
        <a href={indexQuery()}>{text('readerIndexTitle')}</a>
      </p>
    </div>
  );
}
