"""Runs jobs of AWS Batch as their job definitions say, but for the container: one at a time, as processes."""

import os
import subprocess
import tempfile
import threading
import time
from datetime import datetime

from moto.batch_simple.models import BatchSimpleBackend

WORK_DIR = "/workdir"


class Jobs:
    def __init__(self, endpoint):
        self.endpoint = endpoint
        # What a container of the image starts with: its entry point.
        self.program = []
        # The consumable resource of the stack.
        self.lock = threading.Lock()
        self.processes = []

    def install(self):
        def submitted(backend, include_start_attempt, job):
            backend.backend._jobs[job.job_id] = job
            job.status = "RUNNABLE"
            threading.Thread(target=self.run, args=(job,), daemon=True).start()

        BatchSimpleBackend._mark_job_as_finished = submitted

    def end(self):
        for process in self.processes:
            if process.poll() is None:
                process.kill()

    def run(self, job):
        with self.lock:
            if job.stop:
                self.finish(job, None)
                return
            container = job.job_definition.container_properties
            options = container["logConfiguration"]["options"]
            group = options["awslogs-group"]
            job.log_stream_name = f"{options['awslogs-stream-prefix']}/default/{job.job_id}"
            job.status = "STARTING"
            job._log_backend.ensure_log_group(group)
            job._log_backend.create_log_stream(group, job.log_stream_name)
            job.job_started_at = datetime.now()
            job._start_attempt()
            job.status = "RUNNING"
            with tempfile.TemporaryDirectory() as folder:
                self.finish(job, self.process(job, container, folder, group))

    def process(self, job, container, folder, group):
        given = {f"Ref::{name}": value for name, value in job.parameters.items()}
        command = [os.path.join(folder, "workdir") if one == WORK_DIR else given.get(one, one) for one in container["command"]]
        variables = {one["name"]: one["value"] for one in container["environment"]}
        environment = {
            **{name: os.environ[name] for name in ("HOME", "PATH") if name in os.environ},
            **variables,
            # AWS_BATCH_JOB_ID is left out: this machine is not the job's own, to be wiped.
            "AWS_BATCH_JOB_ATTEMPT": "1",
            "AWS_ENDPOINT_URL": self.endpoint,
            "AWS_ACCESS_KEY_ID": "fake",
            "AWS_SECRET_ACCESS_KEY": "fake",
        }
        process = subprocess.Popen(
            [*self.program, *command],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self.processes.append(process)
        threading.Thread(target=self.stop_when_told, args=(job, process), daemon=True).start()
        for line in process.stdout:
            event = {"timestamp": int(time.time() * 1000), "message": line.rstrip("\n")}
            job._log_backend.put_log_events(group, job.log_stream_name, [event])
        return process.wait()

    def stop_when_told(self, job, process):
        while process.poll() is None:
            if job.stop:
                process.terminate()
                return
            time.sleep(0.2)

    def finish(self, job, exit_code):
        job.exit_code = exit_code
        job._mark_stopped(success=exit_code == 0)
