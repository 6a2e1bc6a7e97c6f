import { printable, withoutColours } from './input-error.ts';
import {
  ERROR,
  ERROR_IN_WORDS,
  isAny,
  MAY_MATTER,
  MILDER,
  NEW_STEP,
  NOTICE,
  RELAYED,
  TRACEBACK,
} from './kinds-of-lines.ts';
import { knownCause } from './known-causes.ts';

/** A line's start is kept: a reason shows 200 characters of it, some of which may go. */
const LONGEST_KEPT = 1000;
/** How many last lines are kept, so that at least one of them is not a mere notice. */
const LAST_LINES = 8;
/** Lines that are searched for a known cause: a client may log a million errors while it is measured. */
const MOST_SEARCHED = 2000;

/** A suite's scripts and its runners name the command that failed, and no more. */
const COMMAND_ALONE = /^(?:FAILED running: |FAIL\s*-\s*(?=\/))(.*)/;

/** How a program ended, as the system says. */
export interface ProgramEnd {
  code: number | null;
  signal: string | null;
}

/**
 * Finds out why a program failed from what it printed. The last line is a bad witness: it is often
 * advice, or says of something that ran before only that it failed. In this order, from the last
 * command that a suite's scripts have started:
 *
 * 1. a known cause that the program ends with (the end of a Python traceback, a line `FAIL - …`);
 * 2. what else it ends with so, unless that only passes on a failure;
 * 3. a known cause in any other line (but a warning: that counts where the error is vague);
 * 4. the first line that is an error in form, then one in words;
 * 5. the first line that passes on a failure; the last line that is no notice.
 *
 * It holds some lines' starts, however much is printed.
 */
export class FailureReason {
  #conclusion: Found | null = null;
  #cause: Found | null = null;
  #suspicion: Found | null = null;
  #error: Found | null = null;
  #inWords: Found | null = null;
  #relayed: Found | null = null;
  #root = '';
  #last: string[] = [];
  /** What the next line belongs to. */
  #open: Found | null = null;
  #awaitsRoot = false;
  /** Indentation of the traceback that is being read; -1 for none. */
  #traceback = -1;
  #ignored = false;
  #searched = 0;

  /** Takes a line of what the program printed, without its end. */
  line(printed: string): void {
    const text = withoutColours(printed.slice(0, LONGEST_KEPT)).trimEnd();
    if (text === '') return;
    if (NEW_STEP.test(text)) this.#forget();
    if (this.#last.push(text) > LAST_LINES) this.#last.shift();
    if (this.#traceback >= 0) {
      if (indentation(text) > this.#traceback) return;
      this.#endOfTraceback(text.trim());
    } else if (this.#goesOn(text)) {
      return;
    } else if (MAY_MATTER.test(text)) {
      this.#take(text);
    }
  }

  /** Why it failed, in one line that is safe to show; empty when it said nothing. */
  get words(): string {
    const error = this.#error ?? this.#inWords;
    const cause = this.#cause?.vague ? (this.#suspicion ?? this.#cause) : this.#cause;
    const best = this.#conclusion ?? cause ?? error ?? this.#relayed;
    if (!best) return this.lastWords;
    const command = COMMAND_ALONE.exec(best.text)?.[1];
    if (best === this.#relayed && command !== undefined) {
      return printable(`it failed without any message: ${command}`);
    }
    const root = this.#root && best !== this.#relayed ? ` (${this.#root})` : '';
    return printable(
      best.sentence ?? `${withoutLevel(best.text)}${root}`,
      best.sentence ? 400 : 200,
    );
  }

  /** The last line that is not a notice. */
  get lastWords(): string {
    return printable(this.#last.findLast((text) => !isAny(NOTICE, text)) ?? '');
  }

  /**
   * Why it failed, from its words and from how it ended.
   *
   * @returns never empty
   */
  why({ code, signal }: ProgramEnd): string {
    const saysWhy = this.#conclusion ?? this.#cause ?? this.#error;
    const killed = signal ?? SIGNAL_OF_CODE[code ?? 0];
    if (killed === undefined) return this.words || `exit code ${code}`;
    const memory = killed === 'SIGKILL' ? ' (as the system does when memory runs out)' : '';
    return `killed by ${killed}${memory}${saysWhy ? `: ${this.words}` : ''}`;
  }

  #take(text: string): void {
    const trimmed = text.trim();
    if (TRACEBACK.test(trimmed)) {
      this.#traceback = indentation(text);
      return;
    }
    if (/^(?:Exception ignored|--- Logging error)/.test(trimmed)) {
      this.#ignored = true;
      return;
    }
    if (/^The above exception was the direct cause/.test(trimmed)) {
      this.#root ||= this.#conclusion?.text ?? '';
      return;
    }
    const answer = /<Code>(\w+)<\/Code>(?:.*?<Message>([^<]+))?/.exec(trimmed);
    if (answer) this.#root ||= answer.slice(1).filter(Boolean).join(': ');
    const causedBy = /^caused by:\s*(.*)$/i.exec(trimmed);
    if (causedBy) this.#takeRoot(causedBy[1]!);
    const milder = isAny(MILDER, text);
    this.#takeCause(trimmed, milder);
    if (milder || causedBy) return;
    if (isAny(RELAYED, trimmed)) {
      this.#relayed ??= { text: trimmed };
    } else if (isAny(NOTICE, text)) {
      return;
    } else if (/^FAIL\s*-\s/.test(trimmed)) {
      this.#conclude(trimmed);
    } else if (!this.#error && isAny(ERROR, trimmed)) {
      this.#error = this.#opened(trimmed);
    } else if (!this.#error && !this.#inWords && ERROR_IN_WORDS.test(trimmed)) {
      this.#inWords = this.#opened(trimmed);
    }
  }

  #takeCause(text: string, milder: boolean): void {
    const settled = milder ? this.#suspicion : this.#cause && !this.#cause.vague;
    if (settled || this.#searched++ >= MOST_SEARCHED) return;
    const known = knownCause(text);
    if (!known) return;
    if (milder) this.#suspicion = { text, ...known };
    else this.#cause = { text, ...known };
  }

  /** The rest of an error stands in the next line: after a colon, or as its place in the source. */
  #goesOn(text: string): boolean {
    if (this.#awaitsRoot) {
      this.#awaitsRoot = false;
      this.#takeRoot(text.trim());
      return false;
    }
    const open = this.#open;
    if (!open) return false;
    this.#open = null;
    const place = /^\s*--> (\S+)/.exec(text)?.[1];
    if (place) open.text += ` (${place})`;
    else if (open.text.endsWith(':') && !TRACEBACK.test(text))
      open.text += ` ${withoutLevel(text.trim())}`;
    else return false;
    const known = knownCause(open.text);
    if (known) this.#cause ??= { text: open.text, ...known };
    return true;
  }

  #opened(text: string): Found {
    this.#open = { text };
    return this.#open;
  }

  #takeRoot(text: string): void {
    if (text === '') this.#awaitsRoot = true;
    else this.#root = text;
  }

  #endOfTraceback(text: string): void {
    this.#traceback = -1;
    const ignored = this.#ignored;
    this.#ignored = false;
    if (!ignored) this.#conclude(text);
  }

  #conclude(text: string): void {
    const known = knownCause(text);
    if (known) this.#conclusion = { text, ...known };
    else if (isAny(RELAYED, text)) this.#relayed ??= { text };
    // What was the cause of the one before is the cause of this one too.
    else if (!this.#conclusion?.sentence) this.#conclusion = this.#opened(text);
  }

  #forget(): void {
    this.#conclusion = this.#cause = this.#suspicion = null;
    this.#error = this.#inWords = this.#relayed = this.#open = null;
    this.#root = '';
    this.#awaitsRoot = this.#ignored = false;
    this.#traceback = -1;
    this.#searched = 0;
    this.#last = [];
  }
}

interface Found {
  text: string;
  /** Where the cause is known. */
  sentence?: string;
  vague?: boolean;
}

/** Shells, and programs that start others, give 128 and the number of the signal. */
const SIGNAL_OF_CODE: Readonly<Record<number, string>> = {
  132: 'SIGILL',
  134: 'SIGABRT',
  135: 'SIGBUS',
  136: 'SIGFPE',
  137: 'SIGKILL',
  139: 'SIGSEGV',
};

/** Why a program failed that printed these lines; empty when it said nothing. */
export function reasonOf(lines: Iterable<string>): string {
  const reason = new FailureReason();
  for (const line of lines) reason.line(line);
  return reason.words;
}

function indentation(text: string): number {
  return text.length - text.trimStart().length;
}

function withoutLevel(text: string): string {
  return text
    .replace(/^(?:(?:fatal|error|ERROR): |\[ERROR\] |FAIL\s*-\s*)/, '')
    .replace(/ -> \[Help \d+\]$/, '');
}
