import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An account as EC2 and Service Quotas show it, over the wire that the SDK's clients speak. */
export class FakeAccount implements AsyncDisposable {
  /** vCPUs by quota code; what is missing has never been asked for. */
  applied: Record<string, number> = {};
  /** What every account is given. */
  defaults: Record<string, number> = { 'L-1216C47A': 5, 'L-417A185B': 0, 'L-F7808C92': 0 };
  instances: { type: string; cores: number; threads: number; lifecycle?: string }[] = [];
  zones: Record<string, string> = {
    'us-west-2c': 'usw2-az3',
    'us-west-2a': 'usw2-az2',
    'us-west-2b': 'usw2-az1',
  };
  /** Zone names by instance type. */
  offerings: Record<string, string[]> = {};
  /** Error code by call, e.g. `DescribeInstances: 'UnauthorizedOperation'`. */
  errors: Record<string, string> = {};
  /** Calls that came in. */
  readonly calls: string[] = [];
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(): Promise<FakeAccount> {
    const server = createServer();
    const account = new FakeAccount(server);
    server.on('request', async (request, response) => {
      const body = Buffer.concat(await request.toArray()).toString();
      const { status, text } = account.#answer(request, body);
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(text);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return account;
  }

  /** Environment of a program that shall talk to this account and to no other. */
  env(): Record<string, string> {
    return {
      AWS_ENDPOINT_URL: `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`,
      ...{ AWS_ACCESS_KEY_ID: 'fake', AWS_SECRET_ACCESS_KEY: 'fake', AWS_MAX_ATTEMPTS: '1' },
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #answer({ headers }: IncomingMessage, body: string): { status: number; text: string } {
    const target = headers['x-amz-target'];
    const form = new URLSearchParams(body);
    const call = String(target ?? form.get('Action')).replace(/^.*\./, '');
    this.calls.push(call);
    const error = this.errors[call];
    if (target) {
      const quota = error ?? this.#quota(call, JSON.parse(body));
      if (typeof quota === 'number') return ok(JSON.stringify({ Quota: { Value: quota } }));
      return {
        status: 400,
        text: JSON.stringify({ __type: quota, message: `${quota} of a fake` }),
      };
    }
    if (error) {
      const xml = `<Error><Code>${error}</Code><Message>${error} of a fake</Message></Error>`;
      return { status: 403, text: `<Response><Errors>${xml}</Errors></Response>` };
    }
    return ok(`<${call}Response>${this.#ec2(call, form)}</${call}Response>`);
  }

  #quota(call: string, { ServiceCode, QuotaCode }: Record<string, string>): number | string {
    const quotas = call === 'GetServiceQuota' ? this.applied : this.defaults;
    const value = ServiceCode === 'ec2' && QuotaCode ? quotas[QuotaCode] : undefined;
    return value ?? 'NoSuchResourceException';
  }

  /** A page of one item, so that paging is needed. */
  #ec2(call: string, form: URLSearchParams): string {
    if (call === 'DescribeAvailabilityZones') return this.#describeZones(form);
    const items =
      call === 'DescribeInstances' ? this.#describeInstances(form) : this.#offered(form);
    const at = Number(form.get('NextToken') ?? 0);
    const set = call === 'DescribeInstances' ? 'reservationSet' : 'instanceTypeOfferingSet';
    const next = at + 1 < items.length ? `<nextToken>${at + 1}</nextToken>` : '';
    return `<${set}>${items[at] ?? ''}</${set}>${next}`;
  }

  #describeZones(form: URLSearchParams): string {
    requireFilter(form, 'zone-type', ['availability-zone']);
    const items = Object.entries(this.zones).map(
      ([name, id]) => `<item><zoneName>${name}</zoneName><zoneId>${id}</zoneId></item>`,
    );
    return `<availabilityZoneInfo>${items.join('')}</availabilityZoneInfo>`;
  }

  #describeInstances(form: URLSearchParams): string[] {
    requireFilter(form, 'instance-state-name', ['pending', 'running']);
    return this.instances.map(({ type, cores, threads, lifecycle }) => {
      const cpu = `<coreCount>${cores}</coreCount><threadsPerCore>${threads}</threadsPerCore>`;
      const how = lifecycle ? `<instanceLifecycle>${lifecycle}</instanceLifecycle>` : '';
      const instance = `<instanceType>${type}</instanceType>${how}<cpuOptions>${cpu}</cpuOptions>`;
      return `<item><instancesSet><item>${instance}</item></instancesSet></item>`;
    });
  }

  #offered(form: URLSearchParams): string[] {
    const byId = form.get('LocationType') === 'availability-zone-id';
    return Object.entries(this.offerings).flatMap(([type, zones]) =>
      zones.map((zone) => {
        const location = byId ? this.zones[zone] : zone;
        return `<item><instanceType>${type}</instanceType><location>${location}</location></item>`;
      }),
    );
  }
}

function ok(text: string) {
  return { status: 200, text };
}

function requireFilter(form: URLSearchParams, name: string, values: readonly string[]): void {
  const found = values.map((_, index) => form.get(`Filter.1.Value.${index + 1}`));
  if (form.get('Filter.1.Name') === name && found.join() === values.join()) return;
  throw new Error(`asked without the filter ${name}=${values}`);
}
