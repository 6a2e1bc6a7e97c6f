import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { awsDomainOf, storageClassOf } from '../../src/contract/aws-places.ts';
import {
  type Argument,
  type ConditionValues,
  expandCommand,
  expandText,
  type Values,
} from '../../src/contract/client-command.ts';
import type { FileClient } from '../../src/contract/client-file.ts';
import { endpointText } from '../../src/contract/read-values.ts';
import type { Environment } from '../../src/process/start-program.ts';
import type { S3Connection } from '../s3.ts';
import { type CaseSetup, concurrencyFor } from './client.ts';

/** What a client is told of the place where it runs: values, settings files, environment. */
export class CommandSettings {
  readonly #client: FileClient;
  readonly #setup: CaseSetup;
  readonly #values: Values;
  readonly #asked: ConditionValues;

  private constructor(client: FileClient, isFolder: boolean, setup: CaseSetup) {
    const { bucket, connection, filesDir, gigabitsPerSecond, workload } = setup;
    const { endpoint, region } = connection;
    const aws = `s3.${region}.${awsDomainOf(region)}`;
    this.#client = client;
    this.#setup = setup;
    this.#values = {
      bucket,
      region,
      endpoint: endpoint ? endpointText(endpoint) : `https://${aws}`,
      scheme: endpoint ? endpoint.protocol.slice(0, -1) : 'https',
      host: endpoint?.host ?? aws,
      concurrency: String(concurrencyFor(gigabitsPerSecond)),
      checksum: workload.checksum,
      root: filesDir,
      here: client.folder,
    };
    this.#asked = {
      endpoint: endpoint !== null,
      http: endpoint?.protocol === 'http:',
      checksum: workload.checksum !== null,
      folder: isFolder,
      express: endpoint === null && storageClassOf(bucket) === 'S3Express',
    };
  }

  /** @param isFolder whether several files are moved as one folder */
  static async write(
    client: FileClient,
    isFolder: boolean,
    setup: CaseSetup,
  ): Promise<CommandSettings> {
    const settings = new CommandSettings(client, isFolder, setup);
    for (const [name, text] of Object.entries(client.files)) {
      const content = expandText(text, settings.#values, settings.#asked) ?? '';
      await writeFile(settings.#pathOf(name), content);
    }
    return settings;
  }

  expand(command: readonly Argument[], move: Values): string[] {
    return expandCommand(command, { ...this.#values, ...move }, this.#asked);
  }

  /** Of a command that is started now, as credentials of a role expire. */
  async environment(): Promise<Environment> {
    const { connection, environment } = this.#setup;
    const { accessKeyId, secretAccessKey, sessionToken } = await connection.credentials();
    const values = {
      ...this.#values,
      'access-key': accessKeyId,
      'secret-key': secretAccessKey,
      'session-token': sessionToken ?? '',
    };
    const own = Object.entries(this.#client.environment).map(([name, value]) => {
      const texts = [value ?? []].flat().map((text) => expandText(text, values, this.#asked));
      return [name, texts.find((text) => text !== null)] as const;
    });
    const files = Object.keys(this.#client.files).map(
      (name) => [name, this.#pathOf(name)] as const,
    );
    return {
      ...impersonal(environment),
      ...whereS3Is(connection),
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
      AWS_SESSION_TOKEN: sessionToken,
      ...Object.fromEntries([...own, ...files]),
    };
  }

  async remove(): Promise<void> {
    for (const name of Object.keys(this.#client.files)) {
      await rm(this.#pathOf(name), { force: true });
    }
  }

  #pathOf(variable: string): string {
    return join(this.#setup.filesDir, `.${this.#client.id}.${variable}`);
  }
}

/** Settings of the person whose machine it is, which would change what is measured or where. */
const PERSONAL =
  /^(AWS_PROFILE|AWS_DEFAULT_PROFILE|AWS_CREDENTIAL_FILE|RCLONE_(?!CA_CERT$).*|S3CMD_CONFIG)$/;

function impersonal(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !PERSONAL.test(name)));
}

/**
 * Where S3 is, in the variables that clients read: AWS's SDKs (for S3, for all), object_store and delta-rs
 * (AWS_ENDPOINT, AWS_ALLOW_HTTP), s5cmd (S3_ENDPOINT_URL), fsspec (FSSPEC_S3_…). At AWS none is set but the
 * region.
 */
function whereS3Is({ endpoint, region }: S3Connection): Environment {
  const where = { AWS_REGION: region, AWS_DEFAULT_REGION: region };
  if (!endpoint) return where;
  const url = endpointText(endpoint);
  return {
    ...where,
    AWS_ENDPOINT_URL_S3: url,
    AWS_ENDPOINT_URL: url,
    AWS_ENDPOINT: url,
    S3_ENDPOINT_URL: url,
    FSSPEC_S3_ENDPOINT_URL: url,
    ...(endpoint.protocol === 'http:' && { AWS_ALLOW_HTTP: 'true' }),
  };
}
