import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changedPaths } from '../../scripts/test/changedPaths.mjs';

describe('the changed paths', () => {
  let folder: string;
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
      cwd: folder,
    });
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'pangzhu-changed-'));
    git('init', '-q', '-b', 'main');
    for (const name of ['kept.ts', 'edited.ts', 'staged.ts', 'removed.ts', 'moved.ts']) {
      write(name, `${name}\n`);
    }
    write('.gitignore', 'ignored/\n');
    git('add', '.');
    git('commit', '-q', '-m', 'First');
    git('tag', 'first');
    write('committed.ts', 'later\n');
    git('add', '.');
    git('commit', '-q', '-m', 'Second');
    write('edited.ts', 'other\n');
    write('staged.ts', 'other\n');
    git('add', 'staged.ts');
    rmSync(join(folder, 'removed.ts'));
    renameSync(join(folder, 'moved.ts'), join(folder, '新 名.ts'));
    mkdirSync(join(folder, 'ignored'));
    write('ignored/file.ts', 'never\n');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const SINCE_LAST = ['edited.ts', 'moved.ts', 'removed.ts', 'staged.ts', '新 名.ts'];

  it('since the last commit are edited, staged, removed, moved and new, not ignored', async () => {
    expect((await changedPaths('HEAD', folder)).sort()).toEqual(SINCE_LAST);
  });

  it('since an earlier commit are those committed later too', async () => {
    const since = await changedPaths('first', folder);
    expect(since.sort()).toEqual(['committed.ts', ...SINCE_LAST]);
  });

  it.each(['no-such-branch', '--output=x'])('since “%s” cannot be told', async (base) => {
    await expect(changedPaths(base, folder)).rejects.toMatchObject({
      name: 'PlainError',
      message: expect.stringContaining(`“${base}”`),
    });
  });
});
