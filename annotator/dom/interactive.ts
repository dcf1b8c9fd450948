/** What a reader presses as one thing, as a selector. */
export const INTERACTIVE =
  'a[href], area[href], button, input, select, textarea, label, summary, [role=button], [role=link], [role=tab], [role=menuitem], [role=checkbox], [role=switch], [role=option]';
