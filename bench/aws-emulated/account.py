"""
An AWS account of moto's for one run of the bench. Every request is checked against botocore's models; what
moto lacks and the project needs is answered here; jobs of AWS Batch are run as processes.

Prints one line of JSON when it is ready, takes a line of JSON with what to deploy, says what became of that,
and ends when its input does, with a report.
"""

import gzip
import io
import json
import logging
import sys
import threading

import boto3
from moto.core.config import default_user_config
from moto.moto_api import state_manager
from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
from werkzeug.serving import make_server
from werkzeug.wrappers import Request, Response

from check_requests import Checker, NotChecked
from deploy import deploy
from gaps import GAPS
from jobs import Jobs

REGION = "us-west-2"


def read(environ, body):
    """What a request says, as if it had not been compressed."""
    if environ.get("HTTP_CONTENT_ENCODING") == "gzip":
        body = gzip.decompress(body)
    return {"wsgi.input": io.BytesIO(body), "CONTENT_LENGTH": str(len(body))}


def open_app(service):
    app = create_backend_app(service)
    # So that it is told what moto stumbles over.
    app.config["PROPAGATE_EXCEPTIONS"] = True
    return app


class Account:
    """A WSGI application: AWS, as moto has it, and a record of what was asked of it."""

    def __init__(self):
        self.moto = DomainDispatcherApplication(open_app)
        self.checker = Checker()
        self.lock = threading.Lock()
        self.calls = {}
        self.invalid = []
        self.unchecked = {}

    def __call__(self, environ, start_response):
        body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        environ["wsgi.input"] = io.BytesIO(body)
        call = self.look_at(Request({**environ, **read(environ, body)}))
        if call in GAPS:
            answer = GAPS[call](json.loads(body or b"{}"))
            return Response(json.dumps(answer), mimetype="application/json")(environ, start_response)
        return self.moto(environ, start_response)

    def look_at(self, request):
        # botocore's loaders and caches are shared.
        with self.lock:
            try:
                call, faults = self.checker.check(request)
            except NotChecked as why:
                self.unchecked[str(why)] = self.unchecked.get(str(why), 0) + 1
                return None
            except Exception as error:
                call, faults = f"{request.method} {request.path}", [f"cannot be read: {error!r}"]
            self.calls[call] = self.calls.get(call, 0) + 1
            self.invalid += [f"{call}: {fault}" for fault in faults]
            return call


def main():
    # A line for each request would hide what matters.
    logging.basicConfig(level=logging.ERROR)
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    default_user_config["batch"]["use_docker"] = False
    # A job moves on when it is moved, not when somebody looks at it.
    state_manager.set_transition("batch::job", {"progression": "manual", "times": sys.maxsize})
    account = Account()
    server = make_server("127.0.0.1", 0, account, threaded=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    endpoint = f"http://127.0.0.1:{server.server_port}"
    say({"endpoint": endpoint})
    jobs = Jobs(endpoint)
    jobs.install()
    session = boto3.Session("fake", "fake", region_name=REGION)
    client = lambda service: session.client(service, endpoint_url=endpoint)
    for line in sys.stdin:
        asked = json.loads(line)
        jobs.program = asked["job"]
        say(deploy(client, asked["template"], asked["stackName"]))
    jobs.end()
    say({"calls": account.calls, "invalid": account.invalid, "unchecked": account.unchecked})


def say(value):
    print(json.dumps(value), flush=True)


main()
