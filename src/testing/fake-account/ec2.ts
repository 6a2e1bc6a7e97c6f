import { AwsError, type HttpReply, type HttpRequest } from '../fake-aws/service.ts';
import type { FakeAccount } from './fake-account.ts';

/**
 * EC2's own kind of query protocol. It refuses what is asked without the filter that the answer needs.
 *
 * - each call: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Operations.html
 * - errors: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html
 */
export function ec2Answer(
  account: FakeAccount,
  { body }: HttpRequest,
  refuse: (call: string) => void,
): HttpReply {
  const form = new URLSearchParams(body.toString());
  const call = form.get('Action') ?? '';
  try {
    refuse(call);
    const answer = ANSWERS[call];
    if (!answer) throw new AwsError('InvalidAction', 400, call);
    return xml(200, `<${call}Response>${answer(account, form)}</${call}Response>`);
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    const { code, message, status } = error;
    const fault = `<Error><Code>${code}</Code><Message>${message}</Message></Error>`;
    const document = `<Response><Errors>${fault}</Errors><RequestID>fake</RequestID></Response>`;
    return xml(code === 'UnauthorizedOperation' ? 403 : status, document);
  }
}

function xml(status: number, body: string): HttpReply {
  return { status, headers: { 'content-type': 'text/xml' }, body };
}

type Answer = (account: FakeAccount, form: URLSearchParams) => string;

const ANSWERS: Readonly<Record<string, Answer>> = {
  DescribeAvailabilityZones({ zones }, form) {
    requireFilter(form, 'zone-type', ['availability-zone']);
    const items = Object.entries(zones).map(
      ([name, id]) => `<item><zoneName>${name}</zoneName><zoneId>${id}</zoneId></item>`,
    );
    return `<availabilityZoneInfo>${items.join('')}</availabilityZoneInfo>`;
  },
  DescribeSubnets({ defaultSubnets }, form) {
    requireFilter(form, 'default-for-az', ['true']);
    const items = defaultSubnets.map((name) => `<availabilityZone>${name}</availabilityZone>`);
    return page('subnetSet', items, form);
  },
  DescribeInstances({ instances }, form) {
    requireFilter(form, 'instance-state-name', ['pending', 'running']);
    const items = instances.map(({ type, cores, threads, lifecycle }) => {
      const cpu = `<coreCount>${cores}</coreCount><threadsPerCore>${threads}</threadsPerCore>`;
      const how = lifecycle ? `<instanceLifecycle>${lifecycle}</instanceLifecycle>` : '';
      const instance = `<instanceType>${type}</instanceType>${how}<cpuOptions>${cpu}</cpuOptions>`;
      return `<instancesSet><item>${instance}</item></instancesSet>`;
    });
    return page('reservationSet', items, form);
  },
  DescribeInstanceTypeOfferings({ offerings }, form) {
    const items = Object.entries(offerings).flatMap(([type, zones]) =>
      zones.map((zone) => `<instanceType>${type}</instanceType><location>${zone}</location>`),
    );
    return page('instanceTypeOfferingSet', items, form);
  },
  GetEbsDefaultKmsKeyId: ({ diskKey }) => `<kmsKeyId>${diskKey}</kmsKeyId>`,
  DescribeVpcs: ({ network }, form) => page('vpcSet', idle(network.vpcs, 'vpcId'), form),
  DescribeInternetGateways: ({ network }, form) =>
    page('internetGatewaySet', idle(network.internetGateways, 'internetGatewayId'), form),
  DescribeVpcEndpoints({ network }, form) {
    requireFilter(form, 'vpc-endpoint-type', ['Gateway']);
    return page('vpcEndpointSet', idle(network.gatewayEndpoints, 'vpcEndpointId'), form);
  },
  DescribeVpcEndpointServices({ endpointServices }, form) {
    const asked = filterOf(form, 'service-name');
    const found = endpointServices.filter((name) => asked.includes(name));
    return `<serviceNameSet>${found.map((name) => `<item>${name}</item>`).join('')}</serviceNameSet>`;
  },
  DescribeImages({ images }, form) {
    const id = form.get('ImageId.1') ?? '';
    const image = images[id];
    if (!image)
      throw new AwsError('InvalidAMIID.NotFound', 400, `The image id '[${id}]' does not exist`);
    const { allowed } = image;
    const flag = allowed === undefined ? '' : `<imageAllowed>${allowed}</imageAllowed>`;
    const item = `<imageId>${id}</imageId><imageState>available</imageState>${flag}`;
    return `<imagesSet><item>${item}</item></imagesSet>`;
  },
};

function idle(count: number, element: string): string[] {
  return Array.from({ length: count }, (_, index) => `<${element}>${index}</${element}>`);
}

/** A page of one item, so that paging is needed. */
function page(set: string, items: readonly string[], form: URLSearchParams): string {
  const at = Number(form.get('NextToken') ?? 0);
  const next = at + 1 < items.length ? `<nextToken>${at + 1}</nextToken>` : '';
  const item = items[at] === undefined ? '' : `<item>${items[at]}</item>`;
  return `<${set}>${item}</${set}>${next}`;
}

function filterOf(form: URLSearchParams, name: string): string[] {
  if (form.get('Filter.1.Name') !== name) return [];
  const values = [...form].filter(([key]) => key.startsWith('Filter.1.Value.'));
  return values.map(([, value]) => value);
}

function requireFilter(form: URLSearchParams, name: string, values: readonly string[]): void {
  if (filterOf(form, name).join() === values.join()) return;
  throw new Error(`asked without the filter ${name}=${values}`);
}
