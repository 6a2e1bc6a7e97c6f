"""Gives a synthesized template to CloudFormation, as far as moto knows what is in it."""

import io
import json
import zipfile

from moto.cloudformation.parsing import get_model_map

BOOTSTRAP = "/cdk-bootstrap/hnb659fds/version"
LOCK = "arn:aws:batch:us-west-2:123456789012:consumable-resource/lock"


def deploy(client, template, stack_name):
    """
    @param client makes a client of a service
    @returns types of resources that were left out, what else moto cannot do, and the stack's outputs
    """
    account = client("sts").get_caller_identity()["Account"]
    bucket = f"cdk-hnb659fds-assets-{account}-us-west-2"
    client("ssm").put_parameter(Name=BOOTSTRAP, Value="33", Type="String")
    client("s3").create_bucket(Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": "us-west-2"})
    role = client("iam").create_service_linked_role(AWSServiceName="batch.amazonaws.com")["Role"]["Arn"]
    template, left_out, notes = as_moto_knows(template, role)
    for one in template["Resources"].values():
        if one["Type"] == "AWS::Lambda::Function":
            # The code is never run here.
            client("s3").put_object(Bucket=bucket, Key=asset_key(one), Body=an_archive())
    client("s3").put_object(Bucket=bucket, Key="template.json", Body=json.dumps(template))
    client("cloudformation").create_stack(
        StackName=stack_name,
        TemplateURL=f"https://{bucket}.s3.us-west-2.amazonaws.com/template.json",
        Capabilities=["CAPABILITY_IAM", "CAPABILITY_NAMED_IAM"],
    )
    [stack] = client("cloudformation").describe_stacks(StackName=stack_name)["Stacks"]
    pages = client("cloudformation").get_paginator("list_stack_resources").paginate(StackName=stack_name)
    created = [one["ResourceType"] for page in pages for one in page["StackResourceSummaries"]]
    return {
        "status": stack["StackStatus"],
        "created": {name: created.count(name) for name in sorted(set(created))},
        "leftOut": left_out,
        "notes": notes,
        "outputs": {one["OutputKey"]: one["OutputValue"] for one in stack.get("Outputs", [])},
    }


def as_moto_knows(template, batch_role):
    known = get_model_map()
    resources = template["Resources"]
    missing = {name for name, one in resources.items() if one["Type"] not in known}
    left_out = {}
    for name in sorted(missing):
        kind = resources[name]["Type"]
        left_out[kind] = left_out.get(kind, 0) + 1
    kept = {name: one for name, one in resources.items() if name not in missing}
    notes = []
    for one in kept.values():
        depends = [one.get("DependsOn", [])] if isinstance(one.get("DependsOn"), str) else one.get("DependsOn", [])
        one["DependsOn"] = [name for name in depends if name not in missing]
        if one["Type"] == "AWS::Batch::ComputeEnvironment" and "ServiceRole" not in one["Properties"]:
            one["Properties"]["ServiceRole"] = batch_role
            notes.append("moto wants a ServiceRole in a compute environment, where AWS takes the service-linked one")
    changed = {**template, "Resources": without(kept, missing, resources)}
    changed["Outputs"] = without(template.get("Outputs", {}), missing, resources)
    return changed, left_out, sorted(set(notes))


def without(value, missing, resources):
    """References to what is left out become texts."""
    if isinstance(value, list):
        return [without(one, missing, resources) for one in value]
    if not isinstance(value, dict):
        return value
    attribute = value.get("Fn::GetAtt")
    name = value.get("Ref") or (attribute[0] if attribute else None)
    if isinstance(name, str) and name in missing:
        is_lock = resources[name]["Type"] == "AWS::Batch::ConsumableResource"
        return LOCK if is_lock else f"{name}-of-moto"
    return {key: without(one, missing, resources) for key, one in value.items()}


def asset_key(function):
    return function["Properties"]["Code"]["S3Key"]


def an_archive():
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as files:
        files.writestr("index.mjs", "export const handler = () => {};\n")
    return archive.getvalue()
