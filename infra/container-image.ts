import { fileURLToPath } from 'node:url';
import { DockerImageAsset, Platform } from 'aws-cdk-lib/aws-ecr-assets';
import { IgnoreMode, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Architecture } from '../src/contract/instance-types.ts';
import { ANY_RESOURCE, type Grant } from './roles/role-of.ts';

const PROJECT = fileURLToPath(new URL('../', import.meta.url));

const PLATFORM: Readonly<Record<Architecture, Platform>> = {
  x86_64: Platform.LINUX_AMD64,
  arm64: Platform.LINUX_ARM64,
};

/** A private repository of Amazon ECR: `ACCOUNT.dkr.ecr.REGION.amazonaws.com/NAME`. */
const PRIVATE_ECR = /^(\d{12})\.dkr\.ecr\.([a-z0-9-]+)\.amazonaws\.com(?:\.cn)?\/([^:@]+)/;

/**
 * The image of the job: one of a registry, for all architectures, or built from container/Dockerfile
 * on deployment, once for each architecture.
 */
export class ContainerImage extends Construct {
  /** What a machine must be allowed, to get the image. */
  readonly toPull: readonly Grant[];
  readonly #uris: ReadonlyMap<Architecture, string>;

  constructor(
    scope: Construct,
    id: string,
    image: string | null,
    architectures: ReadonlySet<Architecture>,
  ) {
    super(scope, id);
    if (image !== null) {
      this.#uris = new Map([...architectures].map((architecture) => [architecture, image]));
      this.toPull = this.#toPullFromRegistry(image);
      return;
    }
    const assets = [...architectures].map((architecture) => {
      const asset = new DockerImageAsset(this, architecture, {
        directory: PROJECT,
        file: 'container/Dockerfile',
        platform: PLATFORM[architecture],
        ignoreMode: IgnoreMode.DOCKER,
      });
      return [architecture, asset] as const;
    });
    this.#uris = new Map(assets.map(([architecture, asset]) => [architecture, asset.imageUri]));
    // CDK's repository for images: all assets are in it.
    this.toPull = toPullFrom(assets[0]![1].repository.repositoryArn);
  }

  uriFor(architecture: Architecture): string {
    return this.#uris.get(architecture)!;
  }

  #toPullFromRegistry(image: string): Grant[] {
    const [, account, region, resourceName] = PRIVATE_ECR.exec(image) ?? [];
    // Of other registries a machine can get only what anybody can.
    if (!account || !region || !resourceName) return [];
    const repository = { service: 'ecr', resource: 'repository', account, region, resourceName };
    return toPullFrom(Stack.of(this).formatArn(repository));
  }
}

function toPullFrom(repositoryArn: string): Grant[] {
  return [
    { actions: ['ecr:GetAuthorizationToken'], resources: [ANY_RESOURCE] },
    {
      actions: [
        'ecr:BatchCheckLayerAvailability',
        'ecr:BatchGetImage',
        'ecr:GetDownloadUrlForLayer',
      ],
      resources: [repositoryArn],
    },
  ];
}
