import type { StorageClass } from '../contract/names.ts';

/**
 * What AWS asks, in US dollars, at list price and without free tiers: the one table of prices but those of
 * machines (`src/contract/instance-types.ts`, or `usdPerHour` of the settings).
 *
 * Read on the day of `asOf` from AWS's public pages: aws.amazon.com/s3/pricing (S3 Express asks for all bytes, as
 * the examples of aws.amazon.com/s3/faqs show), /ebs/pricing, /vpc/pricing, /cloudwatch/pricing,
 * /ecr/pricing. A month has 730 hours there; a GB of S3, EBS and CloudWatch is 2^30 bytes.
 */
export const PRICES = {
  asOf: '2026-01-19',
  region: 'us-east-1',
  s3: {
    /** A request; a GiB moved; a GiB kept for a month. Requests that delete or abort cost nothing. */
    S3Standard: { put: 5e-6, get: 4e-7, uploadGiB: 0, downloadGiB: 0, storedGiBMonth: 0.023 },
    S3Express: {
      ...{ put: 1.13e-6, get: 3e-8, uploadGiB: 0.0032, downloadGiB: 0.0006 },
      storedGiBMonth: 0.11,
    },
  } satisfies Readonly<Record<StorageClass, S3Prices>>,
  /** gp3: of IOPS and MiB/s only what is beyond those that come with it. */
  disk: {
    ...{ gibMonth: 0.08, iopsMonth: 0.005, mibPerSecondMonth: 0.04 },
    ...{ iopsIncluded: 3000, mibPerSecondIncluded: 125 },
  },
  publicAddressHour: 0.005,
  logs: { takenInGiB: 0.5, storedGiBMonth: 0.03 },
  /** Charged for the hours in which it is sent; requests apart. */
  metrics: { metricMonth: 0.3, request: 1e-5 },
  /** Each, beyond the three that an account has free. */
  dashboardMonth: 3,
  /** Images of a private registry (ECR); machines of the same region fetch them free. */
  imagesGiBMonth: 0.1,
  /** Beyond 4 KB: what the manifest takes from 20 instance types on. */
  advancedParameterMonth: 0.05,
} as const;

export interface S3Prices {
  put: number;
  get: number;
  uploadGiB: number;
  downloadGiB: number;
  storedGiBMonth: number;
}

export const HOURS_A_MONTH = 730;

/** Regions with the list prices of the table. */
const SAME_PRICES: readonly string[] = [PRICES.region, 'us-east-2', 'us-west-2'];

/**
 * What is not known of the prices of a region; null where there is nothing to say.
 *
 * @param region null where it is not known
 */
export function priceDoubt(region: string | null): string | null {
  if (region !== null && SAME_PRICES.includes(region)) return null;
  return `what ${region ?? 'its region'} charges beyond the prices of ${PRICES.region}`;
}
