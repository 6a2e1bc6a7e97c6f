import { z } from 'zod';

/** As much of it as is of use here. */
const Task = z.object({
  AvailabilityZone: z.string().min(1).optional(),
  Containers: z.array(z.object({ ImageID: z.string().optional() })).optional(),
});

export interface TaskFacts {
  /** e.g. `us-west-2a` */
  availabilityZone: string | null;
  /** Digest of the container's image, cut short: `sha256:0123456789ab`. */
  containerImage: string | null;
}

const NOTHING: TaskFacts = { availabilityZone: null, containerImage: null };

/**
 * Asks the ECS agent for the task that this container is. AWS's page says that the zone is Fargate's
 * alone; the agent gives it on EC2, too (https://github.com/aws/amazon-ecs-agent/pull/1674).
 * It knows neither the instance nor its type.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-metadata-endpoint-v4-response.html
 *
 * @param uri what the agent put into `ECS_CONTAINER_METADATA_URI_V4`; undefined outside of ECS
 * @returns nulls when there is no answer
 */
export async function taskMetadata(
  uri: string | undefined,
  signal: AbortSignal,
): Promise<TaskFacts> {
  try {
    if (!uri) return NOTHING;
    const response = await fetch(`${uri}/task`, { signal });
    const { AvailabilityZone = null, Containers = [] } = Task.parse(await response.json());
    // A job of Batch has one container; of several, none is known to be this one.
    const digest = Containers.length === 1 ? Containers[0]?.ImageID : undefined;
    const containerImage = /^sha256:[0-9a-f]{12}/.exec(digest ?? '')?.[0] ?? null;
    return { availabilityZone: AvailabilityZone, containerImage };
  } catch {
    return NOTHING;
  }
}
