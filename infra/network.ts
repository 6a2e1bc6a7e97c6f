import {
  CfnInternetGateway,
  CfnRoute,
  CfnRouteTable,
  CfnSecurityGroup,
  CfnSubnet,
  type CfnSubnetProps,
  CfnSubnetRouteTableAssociation,
  CfnVPC,
  CfnVPCEndpoint,
  CfnVPCGatewayAttachment,
} from 'aws-cdk-lib/aws-ec2';
import { Fn, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { acknowledge } from './checks.ts';
import { isZoneId, ZONES_BY_DEFAULT } from './zones.ts';

export interface NetworkProps {
  /** By name or by id; undefined for the first two of the region. */
  availabilityZone: string | undefined;
  /** Whether the region has S3 Express. */
  s3Express: boolean;
}

/**
 * A network of public subnets. Machines have public addresses and no way in; traffic to S3 leaves
 * by gateway endpoints, which are free and as fast as the machine. A NAT gateway would cost
 * thousands of dollars for the terabytes of one run, and an internet gateway halves the bandwidth.
 *
 * Written in L1 constructs: one route table serves all subnets.
 */
export class Network extends Construct {
  readonly subnetIds: readonly string[];
  readonly securityGroupId: string;
  /** Id of the only zone, e.g. `usw2-az1`; null when there are several. */
  readonly zoneId: string | null;

  constructor(scope: Construct, id: string, { availabilityZone, s3Express }: NetworkProps) {
    super(scope, id);
    const vpc = new CfnVPC(this, 'Vpc', {
      cidrBlock: '10.0.0.0/16',
      enableDnsHostnames: true,
      enableDnsSupport: true,
    });
    acknowledge(vpc, {
      'AwsSolutions-VPC7':
        'Nothing comes in, and nothing else is in this network that flow logs could help to guard.',
    });
    const routeTable = new CfnRouteTable(this, 'Routes', { vpcId: vpc.ref });
    this.#routeToInternet(vpc, routeTable);
    this.#gatewayTo('S3', vpc, routeTable);
    if (s3Express) this.#gatewayTo('S3Express', vpc, routeTable);
    const subnets = zonesOf(availabilityZone).map((zone, index) => {
      const subnet = new CfnSubnet(this, `Subnet${index + 1}`, {
        vpcId: vpc.ref,
        cidrBlock: `10.0.${index * 16}.0/20`,
        mapPublicIpOnLaunch: true,
        ...zone,
      });
      if (availabilityZone !== undefined) {
        const reason = 'The settings ask for this zone; without one they are given by function.';
        acknowledge(subnet, { 'CloudFormation-Validate::W3010': reason });
        subnet.addMetadata('cfn-lint', { config: { ignore_checks: ['W3010'] } });
      }
      new CfnSubnetRouteTableAssociation(this, `Subnet${index + 1}Routes`, {
        subnetId: subnet.ref,
        routeTableId: routeTable.ref,
      });
      return subnet;
    });
    this.subnetIds = subnets.map((subnet) => subnet.ref);
    this.zoneId = availabilityZone === undefined ? null : subnets[0]!.attrAvailabilityZoneId;
    this.securityGroupId = this.#securityGroup(vpc);
  }

  #routeToInternet(vpc: CfnVPC, routeTable: CfnRouteTable): void {
    const gateway = new CfnInternetGateway(this, 'InternetGateway');
    const attachment = new CfnVPCGatewayAttachment(this, 'InternetGatewayAttachment', {
      vpcId: vpc.ref,
      internetGatewayId: gateway.ref,
    });
    const route = new CfnRoute(this, 'RouteToInternet', {
      routeTableId: routeTable.ref,
      destinationCidrBlock: '0.0.0.0/0',
      gatewayId: gateway.ref,
    });
    route.addResourceDependency(attachment);
  }

  /** Each has an endpoint of its own; the one does not carry the other's traffic. */
  #gatewayTo(service: 'S3' | 'S3Express', vpc: CfnVPC, routeTable: CfnRouteTable): void {
    new CfnVPCEndpoint(this, service, {
      vpcId: vpc.ref,
      vpcEndpointType: 'Gateway',
      serviceName: `com.amazonaws.${Stack.of(this).region}.${service.toLowerCase()}`,
      routeTableIds: [routeTable.ref],
    });
  }

  #securityGroup(vpc: CfnVPC): string {
    const anywhere = { cidrIp: '0.0.0.0/0', ipProtocol: 'tcp' };
    const group = new CfnSecurityGroup(this, 'Machines', {
      vpcId: vpc.ref,
      groupDescription: 'Machines of S3 Benchmarks: nothing comes in, only the web goes out.',
      // Strangers' code runs here: it can fetch packages and reach S3, and not, say, send mail.
      securityGroupEgress: [
        { ...anywhere, fromPort: 443, toPort: 443, description: 'S3, AWS, git, packages' },
        { ...anywhere, fromPort: 80, toPort: 80, description: 'package mirrors without TLS' },
      ],
    });
    return group.attrGroupId;
  }
}

function zonesOf(
  zone: string | undefined,
): Pick<CfnSubnetProps, 'availabilityZone' | 'availabilityZoneId'>[] {
  if (zone !== undefined) {
    return [isZoneId(zone) ? { availabilityZoneId: zone } : { availabilityZone: zone }];
  }
  // By function, not by look-up: a synthesis must not need credentials.
  return Array.from({ length: ZONES_BY_DEFAULT }, (_, index) => ({
    availabilityZone: Fn.select(index, Fn.getAzs()),
  }));
}
