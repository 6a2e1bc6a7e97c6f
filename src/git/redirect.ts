type Environment = Readonly<Record<string, string | undefined>>;
type Setting = readonly [key: string, value: string];

/** What may go on after a repository's name and make it another's: `aws-c-s3` and `aws-c-s3-extra`. */
const NAME_CHARACTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-'];

/**
 * An environment in which git takes `folder` for the repository at `url`, written with `.git` or
 * without. Git replaces the beginning of a URL, and of several that fit the longest, of equal ones the
 * first; so URLs that only begin alike are replaced by what they were replaced by before.
 * https://git-scm.com/docs/git-config#Documentation/git-config.txt-urlltbasegtinsteadOf
 */
export function redirected(environment: Environment, url: string, folder: string): Environment {
  const plain = url.replace(/\/+$/, '').replace(/\.git$/, '');
  const spellings = [plain, `${plain}.git`];
  const others = spellings.flatMap((one) => NAME_CHARACTERS.map((character) => one + character));
  const before = settingsOf(environment);
  return withSettings(environment, [
    ...spellings.map((one) => [`url.${folder}.insteadOf`, one] as const),
    ...others.map((one) => [`url.${replaced(one, before)}.insteadOf`, one] as const),
    ...before,
  ]);
}

/** An environment in which git looks for all that is below `url` below `folder`; both end in `/`. */
export function redirectedBelow(
  environment: Environment,
  url: string,
  folder: string,
): Environment {
  const setting = [`url.${folder}.insteadOf`, url] as const;
  return withSettings(environment, [setting, ...settingsOf(environment)]);
}

/** https://git-scm.com/docs/git-config#Documentation/git-config.txt-GITCONFIGCOUNT */
function settingsOf(environment: Environment): Setting[] {
  const count = Number(environment.GIT_CONFIG_COUNT ?? 0) || 0;
  return Array.from({ length: count }, (_, index) => [
    environment[`GIT_CONFIG_KEY_${index}`] ?? '',
    environment[`GIT_CONFIG_VALUE_${index}`] ?? '',
  ]);
}

function withSettings(environment: Environment, settings: readonly Setting[]): Environment {
  const named = settings.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  return {
    ...environment,
    ...Object.fromEntries(named),
    GIT_CONFIG_COUNT: String(settings.length),
  };
}

/** What git makes of a URL by these settings. */
function replaced(url: string, settings: readonly Setting[]): string {
  let longest: Setting = ['', ''];
  for (const [key, value] of settings) {
    const base = /^url\.(.*)\.insteadof$/is.exec(key)?.[1];
    const fits = base !== undefined && value !== '' && url.startsWith(value);
    if (fits && value.length > longest[1].length) longest = [base, value];
  }
  const [base, start] = longest;
  return start === '' ? url : base + url.slice(start.length);
}
