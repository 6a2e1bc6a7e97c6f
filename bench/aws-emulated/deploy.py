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
    """@returns the template, how many resources of which type were left out, and what was changed, in words"""
    known = get_model_map()
    resources = template["Resources"]
    missing = {name for name, one in resources.items() if one["Type"] not in known}
    left_out = {}
    for name in sorted(missing):
        kind = resources[name]["Type"]
        left_out[kind] = left_out.get(kind, 0) + 1
    notes = set()
    kept = {name: one for name, one in resources.items() if name not in missing}
    for one in kept.values():
        depends = one.get("DependsOn", [])
        depends = [depends] if isinstance(depends, str) else depends
        one["DependsOn"] = [name for name in depends if name not in missing]
        if one["Type"] == "AWS::Batch::ComputeEnvironment" and "ServiceRole" not in one["Properties"]:
            one["Properties"]["ServiceRole"] = batch_role
            notes.add("a compute environment has a ServiceRole, where AWS takes the service-linked role")
        if one["Type"] == "AWS::SSM::Parameter" and one["Properties"].pop("Tags", None):
            notes.add("a parameter has no tags, which moto reads as a list")

    def changed(value):
        if isinstance(value, list):
            return [changed(one) for one in value]
        if not isinstance(value, dict):
            return value
        [name, attribute] = value.get("Fn::GetAtt") or [value.get("Ref"), None]
        if name in missing:
            is_lock = resources[name]["Type"] == "AWS::Batch::ConsumableResource"
            return LOCK if is_lock else f"{name}-of-moto"
        if attribute and not has_attribute(known[resources[name]["Type"]], attribute):
            notes.add(f"{attribute} of {resources[name]['Type']} is its Ref")
            return {"Ref": name}
        return {key: changed(one) for key, one in value.items()}

    outputs = changed(template.get("Outputs", {}))
    return {**template, "Resources": changed(kept), "Outputs": outputs}, left_out, sorted(notes)


def has_attribute(model, attribute):
    return hasattr(model, "get_cfn_attribute") and model.has_cfn_attr(attribute)


def asset_key(function):
    return function["Properties"]["Code"]["S3Key"]


def an_archive():
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as files:
        files.writestr("index.mjs", "export const handler = () => {};\n")
    return archive.getvalue()
