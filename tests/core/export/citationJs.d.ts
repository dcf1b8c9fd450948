/** As far as tests read works back with it. */
declare module '@citation-js/core' {
  interface Work {
    id: string;
    title?: string;
    author?: { family?: string; given?: string; literal?: string }[];
    issued?: { 'date-parts': [number[]] };
    accessed?: { 'date-parts': [number[]] };
    page?: string;
    URL?: string;
    publisher?: string;
    'container-title'?: string;
    language?: string;
    note?: string;
    annote?: string;
  }
  export class Cite {
    constructor(data: string);
    data: Work[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
