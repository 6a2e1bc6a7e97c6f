import packageJson from '../package.json' with { type: 'json' };
import released from './released-image.json' with { type: 'json' };

/** In the settings: the image of the clone itself, built by Docker. */
export const BUILD = 'build';

/**
 * The image that the stack's jobs run. A release of this project names its own by digest in
 * released-image.json (see .github/workflows/release.yml); a clone of another commit has none. It stands apart
 * from container-image.ts, so that the check of the account loads nothing of CDK.
 *
 * @param setting `containerImage`; undefined: the default
 * @param release what the release workflow wrote, and the version that is here
 * @returns null for an image to build
 */
export function imageToDeploy(
  setting: string | undefined,
  { version, image, here }: Release = { ...released, here: packageJson.version },
): string | null {
  if (setting === BUILD) return null;
  return setting ?? (version === here ? image : null);
}

interface Release {
  version: string;
  image: string | null;
  /** Version of the code. */
  here: string;
}
