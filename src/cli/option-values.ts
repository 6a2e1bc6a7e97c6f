/** How values of options are read, one by one. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { FAIL_ON } from '../app/request.ts';
import { field, InputError, printable, said } from '../contract/input-error.ts';
import { typed } from '../contract/names.ts';
import { pageAt } from '../process/programs.ts';
import { PROFILES } from '../s3-server/profiles.ts';

export function failOn(byDefault: (typeof FAIL_ON)[number]): Option {
  return new Option('--fail-on <what>', 'what makes the exit code non-zero')
    .choices(FAIL_ON)
    .default(byDefault);
}

/** Keys of the options that were typed, and are not a default. */
export function typedIn(command: Command): string[] {
  const keys = command.options.map((option) => option.attributeName());
  return keys.filter((key) => command.getOptionValueSource(key) === 'cli');
}

/** An option that may be given several times, each with one value. */
export function repeatable(flags: string, what: string): Option {
  const each = (text: string, before: string[] = []) => [...before, text];
  return new Option(flags, `${what}; repeatable`).argParser(each);
}

export function clientFiles(): Option {
  return repeatable('--clients <file>', `S3 clients of your own, see ${pageAt('docs/clients.md')}`);
}

export function clientLineOption(): Option {
  return repeatable(
    '--client <name:what=command>',
    'a command of an S3 client of your own, without a file',
  );
}

export function s3Profile(what: string): Option {
  const names = [...PROFILES.keys()].join(', ');
  return new Option('--s3-profile <name|file>', `${what}: ${names}, or a file`);
}

/**
 * Refuses an option whose value is empty: of a variable of the shell that is not set, most of all. What is left
 * out is the default; a folder that is called so would be the current one.
 *
 * @throws InputError
 */
export function requireValues(command: Command): void {
  for (const option of command.options) {
    const given: unknown = command.getOptionValue(option.attributeName());
    if (![given].flat().includes('')) continue;
    const name = field(option.name());
    throw new InputError(said`${name} is empty: give it a value, or leave it out for the default.`);
  }
}

/** A list, whatever blanks the shell has split it at; an option may also be given several times. */
export function joinedList(text: string, before?: string): string {
  return before === undefined ? text : `${before},${text}`;
}

/** As GitHub numbers owners and repositories. */
export const gitHubId = whole(1, Number.MAX_SAFE_INTEGER);

/** Reads a whole number within bounds. */
export function whole(min: number, max: number): (text: string) => number {
  return (text) => {
    if (/^\d+$/.test(text) && Number(text) >= min && Number(text) <= max) return Number(text);
    throw new InvalidArgumentError(`Give a whole number from ${min} to ${max}.`);
  };
}

/** What commander says of wrong usage, on one line and in the words of all other messages. */
export function oneSentence(text: string): string {
  const sentence = text
    .trim()
    .replaceAll('\n', ' ')
    .replace(/option '(--[\w-]+)[^']*' argument missing$/, '$1 has no value: give it one')
    .replace(
      /option '(--[\w-]+)[^']*' argument '(.*)' is invalid\. (\w)/,
      (_, name, value, fix) => `${name} is "${printable(value)}": ${fix.toLowerCase()}`,
    )
    .replace(': allowed choices are ', ': choose one of ')
    .replace(/^error: [a-z]/, (start) => start.slice(0, -1) + start.slice(-1).toUpperCase());
  return `${sentence}${/[.?!]\)?$/.test(sentence) ? '' : '.'} See ${typed('npm start -- --help')}.\n`;
}
