import type { SiteSettings } from '../../../core/settings/settings';
import { useText } from '../../localization';

/** In how many choices a site differs, or that it does not yet. */
export function OwnSiteSummary({ own }: { own: SiteSettings }) {
  const text = useText();
  const count = Object.keys(own).length;
  return (
    <span class="library-hint">
      {count === 0 ? text('settingsOwnSiteSame') : text('settingsOwnSiteDiffers', count)}
    </span>
  );
}
