import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** What `installBrowsers` installs, and what every Debian-like system has. */
const FOLDERS = ['/usr/share/fonts/opentype/noto', '/usr/share/fonts/truetype/dejavu'];
/** How families stand in for one another is the system's own matter. */
const RULES = '/etc/fonts/conf.d';

/**
 * Has every browser that this process starts from now on see a few known fonts and no others, so that neither a picture
 * nor where a line ends depends on what else is installed. Some fonts even break layout: where the Arphic ones are,
 * Chromium sets vertical Chinese with no advance.
 *
 * Does nothing where the known fonts are in other folders, or where a configuration is chosen already.
 *
 * @param {string} folder where the configuration and its cache are kept; made if there is none
 */
export function paintWithKnownFonts(folder) {
  if (process.env.FONTCONFIG_FILE !== undefined || !FOLDERS.every(existsSync)) return;
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'fonts.conf');
  writeFileSync(path, configuration(join(folder, 'cache')));
  process.env.FONTCONFIG_FILE = path;
}

const configuration = (cache) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
${FOLDERS.map((folder) => `  <dir>${folder}</dir>`).join('\n')}
  <cachedir>${cache}</cachedir>
  <include ignore_missing="yes">${RULES}</include>
</fontconfig>
`;
