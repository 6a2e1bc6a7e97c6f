type Environment = Readonly<Record<string, string | undefined>>;

/** What may go on after a repository's name and make it another's: `aws-c-s3` and `aws-c-s3-extra`. */
const NAME_CHARACTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-'];

/**
 * An environment in which git takes `folder` for the repository at `url`, written with `.git` or
 * without. Git replaces the beginning of a URL, and of several that fit the longest; so URLs
 * that only begin alike are replaced by themselves.
 * https://git-scm.com/docs/git-config#Documentation/git-config.txt-urlltbasegtinsteadOf
 */
export function redirected(environment: Environment, url: string, folder: string): Environment {
  const plain = url.replace(/\/+$/, '').replace(/\.git$/, '');
  const spellings = [plain, `${plain}.git`];
  const others = spellings.flatMap((one) => NAME_CHARACTERS.map((character) => one + character));
  return withGitConfig(environment, [
    ...spellings.map((one) => [`url.${folder}.insteadOf`, one] as const),
    ...others.map((one) => [`url.${one}.insteadOf`, one] as const),
  ]);
}

/** https://git-scm.com/docs/git-config#Documentation/git-config.txt-GITCONFIGCOUNT */
function withGitConfig(
  environment: Environment,
  settings: readonly (readonly [key: string, value: string])[],
): Environment {
  const before = Number(environment.GIT_CONFIG_COUNT ?? 0);
  const added = settings.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${before + index}`, key],
    [`GIT_CONFIG_VALUE_${before + index}`, value],
  ]);
  return {
    ...environment,
    ...Object.fromEntries(added),
    GIT_CONFIG_COUNT: String(before + settings.length),
  };
}
