import { gunzipSync } from 'node:zlib';
import {
  type Dimension,
  type PutMetricDataInput,
  PutMetricDataInput$,
  StandardUnit,
} from '@aws-sdk/client-cloudwatch';
import { dispatch, type RecordedCall, whatIsWrong } from './dispatch.ts';
import { Faults } from './faults.ts';
import { json11 } from './protocols.ts';
import { AwsError, operation, type Protocol, type Service, serve } from './service.ts';
import { type Session, Sessions } from './sts.ts';

const MOST_DATA = 1000;
const MOST_BYTES = 1_000_000;
const MOST_DIMENSIONS = 30;
const DAY_MS = 24 * 3600 * 1000;

/** A datum as CloudWatch has it: its time is seconds since 1970. */
export interface SentDatum {
  namespace: string;
  name: string;
  unit: string;
  value: number;
  seconds: number;
  dimensions: Readonly<Record<string, string>>;
}

/** CloudWatch's metrics of one region: takes data, and is strict about what AWS is strict about. */
export class FakeMetrics implements AsyncDisposable {
  readonly data: SentDatum[] = [];
  readonly calls: RecordedCall[] = [];
  readonly faults: Faults;
  readonly session: Session;
  url = '';
  readonly #now: () => Date;
  readonly #sessions: Sessions;
  #close: () => Promise<void> = async () => {};

  private constructor(region: string, now: () => Date) {
    this.#now = now;
    this.faults = new Faults(now);
    this.#sessions = new Sessions(region, now);
    this.session = this.#sessions.issue(3600);
  }

  static async start(region: string, now: () => Date): Promise<FakeMetrics> {
    const fake = new FakeMetrics(region, now);
    const { calls, faults } = fake;
    const services = [fake.#service()];
    const { server, url } = await serve(async (request) =>
      dispatch(request, { services, calls, faults, sessions: fake.#sessions, now }),
    );
    fake.url = url;
    fake.#close = async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    };
    return fake;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#close();
  }

  #service(): Service {
    return {
      name: 'monitoring',
      signed: true,
      protocol: zippedJson,
      codes: {
        throttled: ['Throttling', 400],
        denied: ['AccessDenied', 403],
        expired: ['ExpiredToken', 403],
        unknownKey: ['InvalidClientTokenId', 403],
        invalid: ['ValidationError', 400],
      },
      operations: {
        PutMetricData: operation(null, (input: OnTheWire) => this.#put(input)),
      },
    };
  }

  #put({ Namespace: namespace, MetricData, ...others }: OnTheWire): object {
    const untimed = MetricData?.map(({ Timestamp: _, ...datum }) => datum);
    const asked = { Namespace: namespace, MetricData: untimed, ...others };
    const wrong = whatIsWrong(PutMetricDataInput$, asked);
    if (wrong) throw new AwsError('ValidationError', 400, wrong);
    if (!namespace || namespace.startsWith('AWS/')) throw invalid('Namespace');
    if (!MetricData?.length || MetricData.length > MOST_DATA) throw invalid('MetricData');
    const taken = MetricData.map((datum) => {
      const {
        MetricName: name = '',
        Unit: unit = '',
        Value: value = Number.NaN,
        Timestamp,
      } = datum;
      const seconds = Timestamp ?? Number.NaN;
      const ageMs = this.#now().getTime() - seconds * 1000;
      if (!(ageMs < 14 * DAY_MS && ageMs > -DAY_MS / 12)) throw invalid('Timestamp');
      if (!(Object.values(StandardUnit) as string[]).includes(unit)) throw invalid('Unit');
      if (!isMetricValue(value)) throw invalid('Value');
      return { namespace, name, unit, value, seconds, dimensions: named(datum.Dimensions) };
    });
    this.data.push(...taken);
    return {};
  }
}

/** As the SDK puts it into JSON. */
type OnTheWire = Omit<PutMetricDataInput, 'MetricData'> & {
  MetricData?: (Omit<NonNullable<PutMetricDataInput['MetricData']>[number], 'Timestamp'> & {
    Timestamp?: number;
  })[];
};

/** AWS JSON 1.0, zipped where it is long. */
const zippedJson: Protocol = {
  ...json11,
  read(request) {
    const zipped = request.headers['content-encoding'] === 'gzip';
    const body = zipped ? gunzipSync(request.body) : request.body;
    if (body.length > MOST_BYTES) throw new AwsError('RequestEntityTooLarge', 413, 'too long');
    return json11.read({ ...request, body });
  },
};

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_Dimension.html */
function named(dimensions: readonly Dimension[] = []): Record<string, string> {
  if (dimensions.length > MOST_DIMENSIONS) throw invalid('Dimensions');
  const pairs = dimensions.map(({ Name = '', Value = '' }) => [Name, Value] as const);
  for (const [name, value] of pairs) {
    const isLegal = /^[!-9;-~][ -~]{0,254}$/.test(name) && /^(?=.*\S)[ -~]{1,1024}$/.test(value);
    if (!isLegal) throw invalid(`Dimensions: ${name}`);
  }
  return Object.fromEntries(pairs);
}

function isMetricValue(value: number): boolean {
  return value === 0 || (Math.abs(value) >= 2 ** -360 && Math.abs(value) <= 2 ** 360);
}

function invalid(what: string): AwsError {
  return new AwsError('InvalidParameterValue', 400, `The parameter ${what} is invalid.`);
}
