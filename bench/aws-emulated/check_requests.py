"""Checks requests to AWS against botocore's own models of the services."""

import json
import re
from datetime import datetime

from botocore.loaders import Loader
from botocore.parsers import RpcV2CBORParser
from botocore.serialize import create_serializer
from botocore.validate import ParamValidator
from moto.core.model import ServiceModel
from moto.core.parse import PROTOCOL_PARSERS

# Where the name in a signature is not the model's.
MODELS = {"servicequotas": "service-quotas", "s3express": "s3", "monitoring": "cloudwatch"}
# Calls that are not signed.
UNSIGNED = {"AssumeRoleWithWebIdentity": "sts"}
# What clients add to the query of a request beside its parameters.
OF_CLIENTS = {"x-id"}


class NotChecked(Exception):
    """A request in a protocol, or to a service, that this does not read."""


class Checker:
    def __init__(self):
        self.loader = Loader()
        self.models = {}

    def check(self, request):
        """@returns the call as `service:Operation`, and what is wrong with it, in words"""
        model = self.model(service_of(request))
        operation, uri = operation_of(request, model)
        parameters, faults = PARAMETERS[protocol_of(request, model)](request, operation, uri)
        if operation.input_shape is not None:
            report = ParamValidator().validate(parameters, operation.input_shape)
            if report.has_errors():
                faults += report.generate_report().splitlines()
            faults += list(beyond(parameters, operation.input_shape, "input"))
        return f"{model.service_name}:{operation.name}", faults

    def model(self, name):
        name = MODELS.get(name, name)
        if name not in self.models:
            try:
                described = self.loader.load_service_model(name, "service-2")
            except Exception as error:
                raise NotChecked(f"botocore has no model of {name}") from error
            self.models[name] = ServiceModel(described, name)
        return self.models[name]


def service_of(request):
    scope = re.search(r"Credential=[^/]+/\d+/[^/]+/([^/]+)/aws4_request", request.headers.get("authorization", ""))
    if scope:
        return scope.group(1)
    service = UNSIGNED.get(request.form.get("Action", ""))
    if service is None:
        raise NotChecked(f"an unsigned {request.method} {request.path}")
    return service


def protocol_of(request, model):
    """A service may have several, of which the client has chosen one."""
    offered = model.metadata.get("protocols", [model.metadata["protocol"]])
    if request.headers.get("smithy-protocol") == "rpc-v2-cbor":
        protocol = "smithy-rpc-v2-cbor"
    elif len(offered) == 1:
        protocol = offered[0]
    else:
        protocol = "json" if "x-amz-target" in request.headers else "query"
    if protocol not in PARAMETERS:
        raise NotChecked(f"{model.service_name} speaks {protocol}")
    return protocol


def operation_of(request, model):
    protocol = protocol_of(request, model)
    if protocol in ("query", "ec2"):
        return model.operation_model(request.form["Action"]), {}
    if protocol == "json":
        return model.operation_model(request.headers["x-amz-target"].split(".")[-1]), {}
    if protocol == "smithy-rpc-v2-cbor":
        return model.operation_model(request.path.split("/")[-1]), {}
    fitting = [found for name in model.operation_names if (found := fits(request, model.operation_model(name)))]
    if not fitting:
        raise NotChecked(f"no operation of {model.service_name} is {request.method} {request.full_path}")
    # PutObject and UploadPart have one URI: the one of which more is there is meant.
    _, operation, uri = max(fitting, key=lambda one: one[0])
    return operation, uri


def fits(request, operation):
    """@returns how much of an operation's address a request has; None for another operation's"""
    path, _, query = operation.http["requestUri"].partition("?")
    # Some addresses have a former operation, too.
    if operation.http["method"] != request.method or operation.deprecated:
        return None
    matched = re.fullmatch(pattern_of(path), request.path.rstrip("/") or "/")
    fixed = [part.split("=")[0] for part in query.split("&") if part]
    shape = operation.input_shape
    needed = [
        member
        for name in (shape.metadata.get("required", []) if shape else [])
        if (member := shape.members[name]).serialization.get("location") in ("querystring", "header")
    ]
    given = {"querystring": request.args, "header": request.headers}
    if matched is None or any(name not in request.args for name in fixed):
        return None
    if any(one.serialization["name"] not in given[one.serialization["location"]] for one in needed):
        return None
    return len(fixed) + len(needed), operation, matched.groupdict()


def pattern_of(path):
    """`{Key+}` goes on to the end, `{Bucket}` to the next slash."""
    labels = re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", path.rstrip("/") or "/")
    return re.sub(r"\{(\w+)\+\}", r"(?P<\1>.+)", labels)


def of_form(request, operation, _uri):
    """The query protocols: what the parser understands, written again, must be all that there was."""
    protocol = "ec2" if operation.service_model.service_name == "ec2" else "query"
    parser = PROTOCOL_PARSERS[protocol](operation)
    parameters = parser.parse(request_dict(request, {}))
    wanted = create_serializer(protocol, False).serialize_to_request(parameters, operation)["body"]
    unknown = [name for name in request.form if name not in wanted]
    return parameters, [f"Unknown parameter {name}" for name in unknown]


def of_json(request, _operation, uri):
    return {**(json.loads(request.get_data() or b"{}")), **uri}, []


def of_cbor(request, _operation, _uri):
    parser = RpcV2CBORParser()
    body = request.get_data()
    parameters = parser.parse_data_item(parser.get_peekable_stream_from_bytes(body)) if body else {}
    return parameters, []


def of_rest_json(request, operation, uri):
    parameters, faults = of_json(request, operation, uri)
    shape = operation.input_shape
    for name, member in shape.members.items() if shape else []:
        if member.serialization.get("location") == "querystring":
            key = member.serialization.get("name", name)
            if key in request.args:
                parameters[name] = request.args[key]
    return parameters, faults


def of_rest_xml(request, operation, uri):
    parser = PROTOCOL_PARSERS["rest-xml"](operation, blob_parser=lambda value: value)
    shape = operation.input_shape
    payload = shape.serialization.get("payload") if shape else None
    is_stream = payload is not None and shape.members[payload].type_name in ("blob", "string")
    parameters = parser.parse(request_dict(request, uri, b"" if is_stream else None))
    fixed = operation.http["requestUri"].partition("?")[2]
    members = shape.members.values() if shape else []
    known = {part.split("=")[0] for part in fixed.split("&")} | {
        one.serialization.get("name") for one in members if one.serialization.get("location") == "querystring"
    }
    unknown = [name for name in request.args if name not in known | OF_CLIENTS]
    # A map of headers (metadata) takes all of its prefix, and is there when it is empty.
    parameters = {name: value for name, value in parameters.items() if value not in (None, {}, [])}
    return parameters, [f"Unknown parameter {name}" for name in unknown]


PARAMETERS = {
    "query": of_form,
    "ec2": of_form,
    "json": of_json,
    "rest-json": of_rest_json,
    "rest-xml": of_rest_xml,
    "smithy-rpc-v2-cbor": of_cbor,
}


def request_dict(request, uri, body=None):
    return {
        "body": (request.get_data() if body is None else body).decode("utf-8", "replace"),
        "headers": request.headers,
        "method": request.method,
        "url_params": uri,
        "url_path": request.path,
        "values": request.form if request.form else request.args,
    }


def beyond(value, shape, path):
    """What the models say and botocore leaves to the services: choices, longest lengths, patterns."""
    if value is None:
        return
    if shape.type_name == "structure":
        for name, member in shape.members.items():
            if isinstance(value, dict) and name in value:
                yield from beyond(value[name], member, f"{path}.{name}")
    elif shape.type_name == "list":
        yield from longest(len(value), shape, path)
        for index, one in enumerate(value):
            yield from beyond(one, shape.member, f"{path}[{index}]")
    elif shape.type_name == "map":
        yield from longest(len(value), shape, path)
        for key, one in value.items():
            yield from beyond(key, shape.key, f"{path} (key {key})")
            yield from beyond(one, shape.value, f"{path}.{key}")
    elif shape.type_name == "string" and isinstance(value, str):
        yield from longest(len(value), shape, path)
        choices = shape.metadata.get("enum")
        if choices and value not in choices:
            yield f"{path} is {value!r}, which is none of {', '.join(choices)}"
        pattern = shape.metadata.get("pattern")
        if pattern and not matches(pattern, value):
            yield f"{path} is {value!r}, which does not match {pattern}"
    elif not isinstance(value, (dict, str, bytes, bool, datetime)):
        yield from longest(value, shape, path)


def longest(value, shape, path):
    most = shape.metadata.get("max")
    if most is not None and value > most:
        yield f"{path} is {value}, more than {most}"


def matches(pattern, value):
    try:
        return re.fullmatch(pattern, value) is not None
    except re.error:
        # Some are written for Java.
        return True
