import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * Runs a command and waits for its end. Its output goes to ours, unless an option says otherwise.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {object} [options]
 * @param {NodeJS.ProcessEnv} [options.env] Added to ours.
 * @param {boolean} [options.quiet] Holds the output back and prints it only if the command fails.
 * @param {(chunk: Buffer) => void} [options.onOutput] Is handed the output, which goes nowhere else.
 * @returns {Promise<number>} The exit code; 128 + its number where a signal ended it, 127 where there
 *   is no such command.
 */
export function runCommand(command, args, { env = {}, quiet = false, onOutput } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: quiet || onOutput ? ['inherit', 'pipe', 'pipe'] : 'inherit',
    });
    const held = [];
    const take = onOutput ?? ((chunk) => held.push(chunk));
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    child.on('error', (error) => {
      if (error.code === 'ENOENT') resolve(127);
      else reject(error);
    });
    child.on('close', (code, signal) => {
      const result = code ?? 128 + constants.signals[signal];
      if (result !== 0) process.stdout.write(Buffer.concat(held));
      resolve(result);
    });
  });
}

/**
 * Runs a script of an installed package with the Node that runs us: no shell, no `npx`, the same on
 * every system.
 *
 * @param {string} script Path from the project's root.
 * @param {string[]} args
 * @param {Parameters<typeof runCommand>[2]} [options]
 */
export function runPackageScript(script, args, options) {
  return runCommand(process.execPath, [script, ...args], options);
}
