/**
 * Chromium takes a content script that holds one of Unicode's noncharacters for no UTF-8 and refuses it,
 * and with it every registration. Minifiers write them out, however the source has them.
 */
const NONCHARACTERS = /[\ufdd0-\ufdef\ufffe\uffff]/g;

/** @param {string} code of a script; noncharacters in it stand in literals only */
export function escapeNoncharacters(code) {
  return code.replace(NONCHARACTERS, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`);
}

/** @returns {import('vite').Plugin} */
export function withoutNoncharacters() {
  return {
    name: 'without-noncharacters',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = escapeNoncharacters(file.code);
      }
    },
  };
}
