/*
 * What kind a line of a program's output is, for whoever looks for the reason why it failed. Which
 * programs print so: see known-causes.ts.
 */

/** A suite says `FOLDER> COMMAND` before each; a banner of stars before each part of its work. */
export const NEW_STEP = /^\/[^>:]*> \S|^\*{5} (?:PREPARE|BUILD|RUN)\b.* \*{5}$/;
/** A line without one of these words is not an error. One search keeps long logs cheap. */
export const MAY_MATTER =
  /error|fail|fatal|exception|panic|cannot|could|unable|not found|no such|no module|no space|not a git|dubious|denied|refused|resolve|resolution|lookup|host|unreachable|certificate|x509|memory|killed|in use|install|version|require|not set|not defined|compiler|not allowed|traceback|caused by|abort|segmentation|assert|undefined|missing|invalid|<Code>|^go: |\.go:\d|AWS_\w+|bad_alloc|E(?:NO|ADDR|CONN|NET)/i;

export const TRACEBACK = /^\s*Traceback \(most recent call last\):/;

/** Advice, frames of a stack, drawings: never a reason. */
export const NOTICE = [
  /^\W*$|^\*{5} /,
  /^\s*(?:hint|note|help|usage):/i,
  /^\[notice\]/,
  /^(?:Please make sure you have the correct access rights|and the repository exists\.)/,
  /^(?:See also|You may need to|After installing|To add an exception|Looking in (?:links|indexes))\b/,
  /^(?:For more information|Some errors have detailed|As a reminder|Specify --help|Node\.js v)/,
  /^\[ERROR\]\s*(?:$|\[Help|-> \[Help|To see the full|Re-run Maven|For more information)/,
  /^\s+at\s|^\s+\d+: |^goroutine |^Call Stack|^Stack backtrace|^stack backtrace|RUST_BACKTRACE/,
  /^\s*[×│╰|^~]|^\s*\[end of output\]/,
  /^(?:benchmark failed|Reporting metrics\.\.\.)$/,
  /^-- Configuring incomplete/,
  // Printed at each start: the CRT looks for credentials everywhere, a suite's Java runner has no logger.
  /\[AuthCredentialsProvider\] - (?:static: Profile credentials provider could not load|Failed to resolve either region, role arn)/,
  /^SLF4J: |^Picked up JAVA_TOOL_OPTIONS/,
  NEW_STEP,
];

/** Says that something that ran before failed, and not why. */
export const RELAYED = [
  /^(?:FAILED running:|FAILED: |Failing command:|Failed on task \d+\/\d+\b)/,
  /^FAIL\s*-\s*(?:S3MetaRequest failed$|\/\S+ )/,
  /^(?:ninja: build stopped|compilation terminated|collect2: error: ld returned|exit status \d)/,
  /^g?make(?:\[\d+\])?: /,
  /^error: (?:could not compile|aborting due to|subprocess-exited-with-error|metadata-generation)/,
  /\bCalledProcessError\b|returned non-zero exit status|did not run successfully|^SystemExit\b/,
  /^ERROR: Failed (?:building|to build)|^Build step for \S+ failed/,
  /^fatal: (?:Could not read from remote repository|fetch-pack: |clone of .* failed)/,
  /^\[ERROR\] Failed to execute goal .*Compilation failure$/,
];

/** A line of less than an error: it may name what became a cause. */
export const MILDER = [
  /^\W*(?:warn(?:ing)?|info|debug|trace|notice)\b/i,
  /\b(?:WARN|WARNING|INFO|DEBUG|TRACE|NOTICE)\b\s*[:\]-]|\blevel=(?:warn|info|debug|trace)/,
  /\bretrying\b|will retry|\btr(?:y|ies) remaining|attempt \d+(?:\/| of )\d+/i,
];

export const ERROR = [
  /^(?:[\w./+-]+: )?(?:fatal|error|panic)\b(?:\[\w+\])?(?: error)?\s*:/i,
  /^\S+?(?::\d+)+:\s*(?:fatal )?error\b/,
  /undefined reference to|^ld: |^E: /,
  /^\S+\.go:\d+:\d+: /,
  /^go: (?!downloading|finding|extracting|added|upgraded|creating|to add)/,
  /^.{0,60}?\b(?:ERROR|FATAL|CRITICAL|SEVERE)\b/,
  /^Exception in thread|^[\w.$]+(?:Error|Exception)\b(?: \[\w+\])?(?::|$)/,
  /^Uncaught |^thread '.*' .*panicked at|^CMake Error|^npm (?:ERR!|error)|^terminate called/,
];
/** Words of failure that stand in no form: they count where there is no error in form. */
export const ERROR_IN_WORDS =
  /no such file|permission denied|not found|segmentation fault|core dumped|assert.*failed|failed to|unable to|could not|couldn't|cannot\b|error_code/i;

export function isAny(patterns: readonly RegExp[], text: string): boolean {
  return patterns.some((pattern) => pattern.test(text));
}
