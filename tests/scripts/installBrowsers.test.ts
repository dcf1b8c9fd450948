import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** A machine with nothing on it but what a test puts into this folder. */
let bin = '';

beforeEach(() => {
  bin = mkdtempSync(join(tmpdir(), 'pangzhu-bin-'));
});
afterEach(() => rmSync(bin, { recursive: true }));

function addProgram(name: string, script: string): void {
  writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, name), 0o755);
}

/** An `apt-get` that notes how it was called and, if it can, “installs” what it is asked for. */
function addPackageManager(outcome: 'installs' | 'fails'): void {
  const install = `for name in "$@"; do printf '#!/bin/sh\\n' > "${bin}/$name"; /bin/chmod +x "${bin}/$name"; done`;
  const failure = 'echo "E: Unable to locate package"; exit 100';
  addProgram(
    'apt-get',
    `echo "$DEBIAN_FRONTEND apt-get $*" >> "${bin}/calls"
[ "$1" = install ] || exit 0
while [ "$1" != chromium ]; do shift; done
${outcome === 'installs' ? install : failure}`,
  );
  addProgram('env', 'exec /usr/bin/env "$@"');
  addProgram('sudo', '[ "$1" = -n ] && shift; exec "$@"');
}

function install(): { code: number | null; output: string; errors: string } {
  const script = resolve('scripts/installBrowsers.mjs');
  const program = `import { installBrowsers } from ${JSON.stringify(script)};
import { runProgram } from ${JSON.stringify(resolve('scripts/print.mjs'))};
await runProgram(() => installBrowsers(['chromium', 'firefox-esr']));`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', program],
    { env: { PATH: bin, HOME: bin }, encoding: 'utf8' },
  );
  return { code: status, output: stdout, errors: stderr };
}

const calls = () =>
  existsSync(join(bin, 'calls')) ? readFileSync(join(bin, 'calls'), 'utf8') : '';

describe.skipIf(process.platform !== 'linux')('installBrowsers', () => {
  it('installs what is missing with apt-get, after an update and without questions', () => {
    addPackageManager('installs');
    expect(install()).toMatchObject({ code: 0, errors: '' });
    const [update, installed] = calls().split('\n');
    expect(update).toMatch(/^noninteractive apt-get update .*DPkg::Lock::Timeout=400/);
    expect(installed).toMatch(
      /^noninteractive apt-get install -y .*--no-install-recommends .*DPkg::Lock::Timeout=400 chromium firefox-esr/,
    );
  });

  it('installs nothing where everything is there', () => {
    addPackageManager('installs');
    addProgram('chromium', 'exit 0');
    addProgram('firefox', 'exit 0');
    // Whether this machine has a Chinese font is not for the test to say.
    addProgram('fc-list', 'echo font');
    addProgram('sh', 'exec /bin/sh "$@"');
    addProgram('grep', 'exec /bin/grep "$@"');
    expect(install()).toEqual({ code: 0, output: '', errors: '' });
    expect(calls()).toBe('');
  });

  it('says in one sentence what it needs where it may not install', () => {
    const { code, errors } = install();
    expect(code).toBe(1);
    expect(errors).toMatch(/^Cannot go on: a Chromium is missing .*; a Firefox is missing.*\.\n$/);
    expect(errors).toContain('npx playwright install chromium');
  });

  it('says so where apt-get does not have it', () => {
    addPackageManager('fails');
    const { code, output, errors } = install();
    expect(code).toBe(1);
    expect(output).toContain('Unable to locate package');
    expect(errors).toMatch(/^Cannot go on: a Chromium is missing/);
  });

  it('takes the browser that is named', () => {
    const named = { PANGZHU_CHROMIUM: '/somewhere/chrome', PANGZHU_FIREFOX: '/somewhere/firefox' };
    const program = `import { chromiumPath, firefoxPath } from ${JSON.stringify(resolve('scripts/findBrowsers.mjs'))};
process.stdout.write(chromiumPath() + ' ' + firefoxPath());`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
      env: { PATH: bin, ...named },
      encoding: 'utf8',
    });
    expect(stdout).toBe('/somewhere/chrome /somewhere/firefox');
  });
});
