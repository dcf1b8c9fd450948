import { browser } from 'wxt/browser';

/** In the order of use; browsers list them by name. */
const COMMANDS = ['next-mark', 'previous-mark', 'open-note', 'toggle-site', 'open-panel'];

/** What can be done by keyboard, with the keys in force as the browser writes them. */
export async function readKeyCommands(): Promise<
  { name: string; description: string; shortcut: string }[]
> {
  const commands = await browser.commands.getAll();
  return COMMANDS.flatMap((wanted) => {
    const command = commands.find(({ name }) => name === wanted);
    if (command === undefined) return [];
    const { description = '', shortcut = '' } = command;
    return [{ name: wanted, description, shortcut }];
  });
}
