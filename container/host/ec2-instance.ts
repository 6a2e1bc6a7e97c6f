import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const DMI = 'sys/devices/virtual/dmi/id';

export interface Ec2Instance {
  /** e.g. `i-0123456789abcdef0` */
  id: string | null;
  /** e.g. `c7gn.16xlarge` */
  type: string | null;
}

/**
 * What the firmware of a Nitro machine says of it, which containers can read too. Elsewhere both are
 * null: Xen machines have neither, and on other machines the fields hold other things.
 *
 * The asset tag is documented; that the product's name is the instance type is not, it is only seen
 * to be so.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/identify_ec2_instances.html
 */
export async function ec2Instance(root: string): Promise<Ec2Instance> {
  const [tag, vendor, product] = await Promise.all(
    ['board_asset_tag', 'sys_vendor', 'product_name'].map((name) => read(join(root, DMI, name))),
  );
  const isType = vendor === 'Amazon EC2' && /^[a-z0-9-]+\.[a-z0-9-]+$/.test(product ?? '');
  return {
    id: /^i-[0-9a-f]{8,17}$/.exec(tag ?? '')?.[0] ?? null,
    type: isType ? (product ?? null) : null,
  };
}

async function read(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').then(
    (text) => text.trim(),
    () => undefined,
  );
}
