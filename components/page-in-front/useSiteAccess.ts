import { useState } from 'preact/hooks';
import type { SiteState } from '../../core/sites/sites';

/** What a surface beside a page asks of the browser about the page's site. */
export interface SiteSource {
  /** Resolves once the rule is in force on the open page. */
  setSite(host: string, state: SiteState): Promise<void>;
  /** Asks the browser for access to the host; must be called within a click. */
  requestAccess(host: string): Promise<boolean>;
}

export interface SiteSurface {
  /** Shows the site in that state before the rule is in force. */
  assume(state: SiteState): void;
  /** Tells of a failure. */
  follow(action: Promise<void>): void;
  readAgain(): void;
}

export interface SiteAccess {
  /** `refused` once the reader was asked for access and the browser said no. */
  asked: 'not-yet' | 'refused';
  onSite(host: string, state: SiteState): void;
  /** To be called within a click. */
  onAllow(host: string): void;
}

/** The site of the page in front, switched on and off, and asked for where the browser withholds it. */
export function useSiteAccess(source: SiteSource, surface: SiteSurface): SiteAccess {
  const [asked, setAsked] = useState<SiteAccess['asked']>('not-yet');
  const { assume, follow, readAgain } = surface;
  return {
    asked,
    onSite(host, state) {
      assume(state);
      follow(source.setSite(host, state).finally(readAgain));
    },
    onAllow(host) {
      // The browser answers only a request made within the click: nothing is awaited before it.
      follow(
        source.requestAccess(host).then((granted) => {
          setAsked(granted ? 'not-yet' : 'refused');
          if (granted) readAgain();
        }),
      );
    },
  };
}
