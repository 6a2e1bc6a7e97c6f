"""
What the project needs of AWS Batch and moto does not have: consumable resources.

https://docs.aws.amazon.com/batch/latest/APIReference/API_DescribeConsumableResource.html
https://docs.aws.amazon.com/batch/latest/APIReference/API_ListJobsByConsumableResource.html
"""

from moto.batch.models import batch_backends, datetime2int_milliseconds
from moto.core import DEFAULT_ACCOUNT_ID

from deploy import LOCK

OVER = ("SUCCEEDED", "FAILED")


def jobs_of_lock():
    return list(batch_backends[DEFAULT_ACCOUNT_ID]["us-west-2"]._jobs.values())


def list_jobs_by_consumable_resource(asked):
    properties = {"consumableResourceList": [{"consumableResource": LOCK, "quantity": 1}]}
    return {
        "jobs": [
            {
                "jobArn": job.arn,
                "jobQueueArn": job.job_queue.arn,
                "jobName": job.job_name,
                "jobStatus": job.status,
                "quantity": 1,
                "createdAt": datetime2int_milliseconds(job.job_created_at),
                "consumableResourceProperties": properties,
            }
            for job in jobs_of_lock()
            if asked["consumableResource"] == LOCK
        ]
    }


def describe_consumable_resource(_asked):
    in_use = sum(job.status in ("STARTING", "RUNNING") for job in jobs_of_lock())
    return {
        "consumableResourceArn": LOCK,
        "consumableResourceName": "lock",
        "resourceType": "REPLENISHABLE",
        "totalQuantity": 1,
        "inUseQuantity": in_use,
        "availableQuantity": 1 - in_use,
    }


GAPS = {
    "batch:ListJobsByConsumableResource": list_jobs_by_consumable_resource,
    "batch:DescribeConsumableResource": describe_consumable_resource,
}
