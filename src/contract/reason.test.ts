import { describe, expect, test } from 'vitest';
import { knownCause } from './known-causes.ts';
import { FailureReason, reasonOf } from './reason.ts';

const TOO_MANY_FILES = 'too many files are open at once: raise the limit, e.g. with ulimit -n 4096';

/**
 * What programs print when they fail, and what is the reason. The outputs were made on Debian 12 by the
 * commands named (`unshare -n` where there is no network); names and paths are others, and what says
 * nothing is left out.
 */
const OUTPUTS: readonly [command: string, output: string, reason: string][] = [
  [
    'git ls-remote of what is no repository',
    `fatal: '/srv/plain' does not appear to be a git repository
fatal: Could not read from remote repository.

Please make sure you have the correct access rights
and the repository exists.`,
    '/srv/plain is not a git repository',
  ],
  [
    'git ls-remote of a repository of another user',
    `fatal: detected dubious ownership in repository at '/srv/theirs/.git'
To add an exception for this directory, call:

	git config --global --add safe.directory /srv/theirs/.git
fatal: Could not read from remote repository.

Please make sure you have the correct access rights
and the repository exists.`,
    '/srv/theirs/.git belongs to another user, so git refuses to read it: become its owner, or allow it with git config --global --add safe.directory /srv/theirs/.git',
  ],
  [
    'Python with ulimit -n 20',
    "Traceback (most recent call last):\nOSError: [Errno 24] Too many open files: '/dev/null'",
    TOO_MANY_FILES,
  ],
  [
    'Node.js with ulimit -n 40',
    "Error: EMFILE: too many open files, open '/dev/null'",
    TOO_MANY_FILES,
  ],
  [
    'rclone copy with ulimit -n 12',
    '2026/11/26 19:43:27 ERROR : 13: Failed to copy: failed to open source object: open /srv/13: too many open files',
    TOO_MANY_FILES,
  ],
  [
    'git ls-remote of a host that is not found',
    "fatal: unable to access 'https://no-such.invalid/x.git/': Could not resolve host: no-such.invalid",
    'the host no-such.invalid is not found: there is no network here, or no host of that name',
  ],
  [
    'git ls-remote of a port where nobody listens',
    "fatal: unable to access 'https://127.0.0.1:1/x.git/': Failed to connect to 127.0.0.1 port 1 after 0 ms: Couldn't connect to server",
    'nothing answers at 127.0.0.1 port 1: is it right, and is its server, or the proxy in front of it, running?',
  ],
  [
    'git ls-remote of a server with a private certificate',
    "fatal: unable to access 'https://git.example/x/': server certificate verification failed. CAfile: /etc/ssl/certs/ca-certificates.crt CRLfile: none",
    'no trusted authority signed the certificate of the server: pass the certificate of its authority with --ca-bundle',
  ],
  [
    'git ls-remote with a CA bundle that is not there',
    "fatal: unable to access 'https://git.example/x/': Problem with the SSL CA cert (path? access rights?)",
    'the file of trusted certificates cannot be read: check --ca-bundle and similar settings',
  ],
  [
    'git ls-remote that is asked for a password (GIT_ASKPASS=true)',
    "fatal: Authentication failed for 'https://git.example/x/'",
    'https://git.example/x/ asks for a password: there is no such repository, or it is private (make a clone of a private one, and name its folder)',
  ],
  [
    'git ls-remote that may not ask',
    "fatal: could not read Username for 'https://git.example': terminal prompts disabled",
    'https://git.example asks for a password: there is no such repository, or it is private (make a clone of a private one, and name its folder)',
  ],
  [
    'git ls-remote of what a server does not have',
    "fatal: repository 'https://git.example/x/' not found",
    'there is no repository https://git.example/x/, or it is private',
  ],
  [
    'git ls-remote of a server that is out of order',
    "fatal: unable to access 'https://git.example/x/': The requested URL returned error: 500",
    "unable to access 'https://git.example/x/': The requested URL returned error: 500",
  ],
  [
    'git ls-remote by ssh',
    "fatal: transport 'ssh' not allowed",
    'git may use only https and local folders here, not ssh',
  ],
  [
    'git clone --branch of none',
    "Cloning into 'x'...\nfatal: Remote branch no-such not found in upstream origin",
    'the repository has no branch or tag no-such',
  ],
  [
    'git clone on a full disk',
    "Cloning into 's'...\nfatal: write error: No space left on device\nfatal: fetch-pack: invalid index-pack output",
    'the disk is full: free some space, or choose smaller workloads',
  ],
  [
    'python3 -m venv without python3-venv',
    `The virtual environment was not created successfully because ensurepip is not
available.  On Debian/Ubuntu systems, you need to install the python3-venv
package using the following command.

    apt install python3.11-venv

You may need to use sudo with that command.  After installing the python3-venv
package, recreate your virtual environment.

Failing command: /tmp/v/bin/python3.11
`,
    'Python cannot create environments here: apt install python3.11-venv',
  ],
  [
    'pip install of no package, with a newer pip',
    `Looking in links: /opt/wheels
ERROR: Could not find a version that satisfies the requirement no-such (from versions: none)
ERROR: No matching distribution found for no-such

[notice] A new release of pip is available: 23.2.1 -> 26.3
[notice] To update, run: /tmp/v/bin/python -m pip install --upgrade pip`,
    'pip cannot find the package no-such: it does not exist, or the index cannot be reached',
  ],
  [
    'pip install of no version',
    `ERROR: Ignored the following versions that require a different python version: 6.0 Requires-Python >=3.12
ERROR: Could not find a version that satisfies the requirement django==6.0 (from versions: 1.1.3, 1.1.4)
ERROR: No matching distribution found for django==6.0`,
    'there is no version of the package django==6.0 for this Python',
  ],
  [
    'pip install without a network',
    `WARNING: Retrying (Retry(total=0, connect=None, read=None, redirect=None, status=None)) after connection broken by 'NewConnectionError('<HTTPSConnection object at 0x7f31>: Failed to establish a new connection: [Errno -3] Temporary failure in name resolution')': /simple/boto3/
ERROR: Could not find a version that satisfies the requirement boto3 (from versions: none)
ERROR: No matching distribution found for boto3`,
    'a host is not found: there is no network here, or no host of that name',
  ],
  [
    'pip download from a server with a private certificate',
    `Looking in indexes: https://pip.example/
Could not fetch URL https://pip.example/wheel/: There was a problem confirming the ssl certificate: HTTPSConnectionPool(host='pip.example', port=443): Max retries exceeded with url: /wheel/ (Caused by SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate (_ssl.c:1006)'))) - skipping
ERROR: Could not find a version that satisfies the requirement wheel (from versions: none)`,
    'no trusted authority signed the certificate of the server: pass the certificate of its authority with --ca-bundle',
  ],
  [
    'pip install of a package whose setup.py raises',
    `Processing ./p
  Getting requirements to build wheel: finished with status 'error'
  error: subprocess-exited-with-error
  
  × Getting requirements to build wheel did not run successfully.
  │ exit code: 1
  ╰─> [21 lines of output]
      Traceback (most recent call last):
        File "/tmp/v/hook.py", line 353, in <module>
          main()
          ^^^^^^
      RuntimeError: cannot find widget
      [end of output]
  
  note: This error originates from a subprocess, and is likely not a problem with pip.
error: subprocess-exited-with-error

× Getting requirements to build wheel did not run successfully.
│ exit code: 1
╰─> See above for output.`,
    'RuntimeError: cannot find widget',
  ],
  [
    'pip install of a package that is built with a missing CMake',
    `      Traceback (most recent call last):
        File "/tmp/v/subprocess.py", line 1955, in _execute_child
          raise child_exception_type(errno_num, err_msg, err_filename)
      FileNotFoundError: [Errno 2] No such file or directory: 'cmake'
      [end of output]
  ERROR: Failed building editable for awscrt`,
    'there is no cmake: install it (Debian: apt install cmake)',
  ],
  [
    'pip install on a full disk',
    `Installing collected packages: urllib3, six
ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device
`,
    'the disk is full: free some space, or choose smaller workloads',
  ],
  [
    'pip install into the system’s Python',
    `error: externally-managed-environment

× This environment is externally managed
╰─> To install Python packages system-wide, try apt install
hint: See PEP 668 for the detailed specification.`,
    "pip may not change the system's Python: it needs an environment of its own",
  ],
  [
    'cmake without a compiler',
    `CMake Error: CMAKE_C_COMPILER not set, after EnableLanguage
-- Configuring incomplete, errors occurred!
See also "/tmp/b/CMakeFiles/CMakeOutput.log".`,
    'there is no C compiler: install one (Debian: apt install build-essential)',
  ],
  [
    'cmake without make',
    `CMake Error: CMake was unable to find a build program corresponding to "Unix Makefiles".  CMAKE_MAKE_PROGRAM is not set.  You probably need to select a different build tool.
CMake Error: CMAKE_C_COMPILER not set, after EnableLanguage`,
    'there is no make, or it is not found: install it (Debian: apt install build-essential)',
  ],
  [
    'cmake that is too old',
    `CMake Error at CMakeLists.txt:1 (cmake_minimum_required):
  CMake 3.99 or higher is required.  You are running version 3.25.1


-- Configuring incomplete, errors occurred!`,
    'CMake is too old: 3.99 or later is needed, and 3.25.1 is installed',
  ],
  [
    'cmake without a package',
    `-- Detecting C compile features - done
CMake Error at CMakeLists.txt:3 (find_package):
  By not providing "FindNoSuch.cmake" in CMAKE_MODULE_PATH this project
  has asked CMake to find a package configuration file provided by

  Could not find a package configuration file provided by "NoSuch" with
  any of the following names:

-- Configuring incomplete, errors occurred!
See also "/tmp/b/CMakeFiles/CMakeOutput.log".`,
    'CMake Error at CMakeLists.txt:3 (find_package): By not providing "FindNoSuch.cmake" in CMAKE_MODULE_PATH this project',
  ],
  [
    'cmake that fetches without a network',
    `[ 22%] Performing download step (git clone) for 'aa-populate'
Cloning into 'aa-src'...
fatal: unable to access 'https://no-such.invalid/x.git/': Could not resolve host: no-such.invalid
-- Had to git clone more than once: 3 times.
CMake Error at aa-populate-gitclone.cmake:39 (message):
  Failed to clone repository: 'https://no-such.invalid/x.git'


gmake[2]: *** [CMakeFiles/aa-populate.dir/build.make:102: aa-populate-download] Error 1
gmake: *** [Makefile:91: all] Error 2`,
    'the host no-such.invalid is not found: there is no network here, or no host of that name',
  ],
  [
    'make of a source without its header',
    `[ 50%] Building C object CMakeFiles/a.dir/a.c.o
/src/a.c:1:10: fatal error: no-such.h: No such file or directory
    1 | #include <no-such.h>
      |          ^~~~~~~~~~~
compilation terminated.
gmake[2]: *** [CMakeFiles/a.dir/build.make:76: CMakeFiles/a.dir/a.c.o] Error 1
gmake: *** [Makefile:91: all] Error 2`,
    '/src/a.c:1:10: fatal error: no-such.h: No such file or directory',
  ],
  [
    'ninja of a source without a function',
    `[2/2] Linking C executable a
FAILED: a 
: && /usr/bin/cc   CMakeFiles/a.dir/a.c.o -o a   && :
/usr/bin/ld: CMakeFiles/a.dir/a.c.o: in function \`main':
a.c:(.text+0xa): undefined reference to \`y'
collect2: error: ld returned 1 exit status
ninja: build stopped: subcommand failed.`,
    "a.c:(.text+0xa): undefined reference to `y'",
  ],
  [
    'cargo build of no crate',
    `    Updating crates.io index
error: no matching package named \`no-such\` found
location searched: crates.io index
required by package \`a v0.1.0 (/src/a)\``,
    'no matching package named `no-such` found',
  ],
  [
    'cargo build without a network',
    `    Updating crates.io index
warning: spurious network error (3 tries remaining): [6] Could not resolve hostname (Could not resolve host: index.crates.io)
error: failed to get \`serde\` as a dependency of package \`a v0.1.0 (/src/a)\`

Caused by:
  download of config.json failed

Caused by:
  [6] Could not resolve hostname (Could not resolve host: index.crates.io)`,
    'the host index.crates.io is not found: there is no network here, or no host of that name',
  ],
  [
    'cargo build with a manifest it cannot read',
    `error: failed to parse manifest at \`/src/a/Cargo.toml\`

Caused by:
  failed to parse the \`edition\` key

Caused by:
  supported edition values are \`2015\`, \`2018\`, \`2021\`, or \`2024\`, but \`2099\` is unknown`,
    'failed to parse manifest at `/src/a/Cargo.toml` (supported edition values are `2015`, `2018`, `2021`, or `2024`, but `2099` is unknown)',
  ],
  [
    'cargo build of a wrong program',
    `   Compiling a v0.1.0 (/src/a)
error[E0308]: mismatched types
 --> src/main.rs:1:25
  |
1 | fn main(){ let x: i32 = "a"; }
  |                   ---   ^^^ expected \`i32\`, found \`&str\`

For more information about an error, try \`rustc --explain E0308\`.
error: could not compile \`a\` (bin "a") due to 1 previous error`,
    'error[E0308]: mismatched types (src/main.rs:1:25)',
  ],
  [
    'cargo build without a linker',
    `   Compiling a v0.1.0 (/src/a)
error: linker \`cc\` not found
  |
  = note: No such file or directory (os error 2)

error: could not compile \`a\` (bin "a") due to 1 previous error`,
    'there is no C compiler: install one (Debian: apt install build-essential)',
  ],
  [
    'cargo build with a Rust that is too old',
    'error: rustc 1.95.0 is not supported by the following package:\n  a@0.1.0 requires rustc 1.999\n',
    'rustc 1.95.0 is not supported by the following package: a@0.1.0 requires rustc 1.999',
  ],
  [
    'go build without a module',
    'main.go:2:8: no required module provides package example.com/foo; to add it:\n\tgo get example.com/foo',
    'main.go:2:8: no required module provides package example.com/foo; to add it: go get example.com/foo',
  ],
  [
    'go install of what a proxy does not have',
    'go: downloading x v1\ngo: example.com/x@v9: reading https://proxy.example/x/@v/v9.info: 403 Forbidden\n\tserver response: This module version is not available.',
    'go: example.com/x@v9: reading https://proxy.example/x/@v/v9.info: 403 Forbidden',
  ],
  [
    'go install without a network',
    'go: example.com/x@v2: Get "https://proxy.example/x/@v/v2.info": dial tcp: lookup proxy.example on 10.0.0.53:53: dial udp 10.0.0.53:53: connect: network is unreachable',
    'the host proxy.example is not found: there is no network here, or no host of that name',
  ],
  [
    'go build with a Go that is too old',
    'go: go.mod requires go >= 1.99 (running go 1.26.8; GOTOOLCHAIN=local)',
    'Go is too old: 1.99 or later is needed, and 1.26.8 is installed',
  ],
  [
    'go build of a wrong program',
    '# x\n./main.go:2:13: undefined: foo',
    './main.go:2:13: undefined: foo',
  ],
  [
    'mvn of no artifact',
    `\u001b[0m\u001b[0m[ERROR] Failed to execute goal on project a: Could not resolve dependencies for project g:a:jar:1: Could not find artifact g.x:none:jar:9 in central (https://repo.example/maven2) -> [Help 1]
[ERROR] 
[ERROR] To see the full stack trace of the errors, re-run Maven with the -e switch.
[ERROR] For more information about the errors and possible solutions, please read the following articles:
[ERROR] [Help 1] http://cwiki.apache.org/confluence/display/MAVEN/DependencyResolutionException`,
    'Failed to execute goal on project a: Could not resolve dependencies for project g:a:jar:1: Could not find artifact g.x:none:jar:9 in central (https://repo.example/maven2)',
  ],
  [
    'mvn without a network',
    `[INFO] BUILD FAILURE
[ERROR] Plugin org.x:p:2.6 or one of its dependencies could not be resolved: Could not transfer artifact org.x:p:pom:2.6 from/to central (https://repo.example/maven2): transfer failed for https://repo.example/maven2/p-2.6.pom: Unknown host repo.example: Temporary failure in name resolution -> [Help 1]
[ERROR] 
[ERROR] Re-run Maven using the -X switch to enable full debug logging.`,
    'the host repo.example is not found: there is no network here, or no host of that name',
  ],
  [
    'mvn of a wrong program',
    `[ERROR] COMPILATION ERROR : 
[ERROR] /src/A.java:[1,19] incompatible types: java.lang.String cannot be converted to int
[ERROR] Failed to execute goal org.x:maven-compiler-plugin:3.1:compile (default-compile) on project a: Compilation failure
[ERROR] -> [Help 1]`,
    'COMPILATION ERROR : /src/A.java:[1,19] incompatible types: java.lang.String cannot be converted to int',
  ],
  [
    'mvn with a JDK that is too old',
    '[ERROR] Failed to execute goal org.x:p:3.1:compile on project a: Fatal error compiling: error: invalid target release: 99 -> [Help 1]',
    'the JDK is too old: Java 99 is needed',
  ],
  [
    'mvn without a JDK',
    'The JAVA_HOME environment variable is not defined correctly,\nthis environment variable is needed to run this program.',
    'there is no Java compiler: install a JDK, and let JAVA_HOME name it if it is set',
  ],
  [
    'a step of the suite that fails, by its own words',
    `/work> cargo build
error[E0425]: cannot find function \`f\` in this scope
FAILED running: cargo build`,
    'error[E0425]: cannot find function `f` in this scope',
  ],
  [
    'a step of the suite that fails after one that may',
    `/work/x> git checkout fast
error: pathspec 'fast' did not match any file(s) known to git
/work/x> git checkout main
/work> cmake --build /work/b
/src/a.c:1:10: error: expected ';'
FAILED running: cmake --build /work/b`,
    "/src/a.c:1:10: error: expected ';'",
  ],
  [
    'a step of the suite that says nothing',
    '/work> cargo build\nFAILED running: cargo build',
    'it failed without any message: cargo build',
  ],
  [
    'a compiler whose error looks like a step',
    "/src/a.cpp:1:2: error: no match for 'std::vector<int> f'\nmake: *** [a.o] Error 1",
    "/src/a.cpp:1:2: error: no match for 'std::vector<int> f'",
  ],
  [
    'crt-c without a network',
    `Task[0] failed. action:download key:download/x error_code:AWS_IO_DNS_INVALID_NAME
FAIL - S3MetaRequest failed`,
    'a host is not found: there is no network here, or no host of that name',
  ],
  [
    'crt-c that S3 refuses',
    `Task[0] failed. action:download key:download/x error_code:AWS_ERROR_S3_INVALID_RESPONSE_STATUS
Status-Code: 403
Content-Type: application/xml
<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>
FAIL - S3MetaRequest failed`,
    'Task[0] failed. action:download key:download/x error_code:AWS_ERROR_S3_INVALID_RESPONSE_STATUS (AccessDenied: Access Denied)',
  ],
  [
    'boto3-crt without a network',
    `Failed on task 1/1: TaskConfig(action='download', key='download/x', size=65536)
Traceback (most recent call last):
  File "/x/runner.py", line 10, in <module>
    future.result()
    ^^^^^^^^^^^^^^^
awscrt.exceptions.AwsCrtError: AWS_IO_DNS_INVALID_NAME: Host name was invalid for dns resolution.`,
    'a host is not found: there is no network here, or no host of that name',
  ],
  [
    'boto3-crt that fails',
    `Failed on task 1/1: TaskConfig(action='download', key='download/x', size=65536)
Traceback (most recent call last):
  File "/x/runner.py", line 10, in <module>
    future.result()
awscrt.exceptions.AwsCrtError: AWS_ERROR_S3_CHECKSUM: it does not match
Exception ignored in: <function Client.__del__ at 0x1>
Traceback (most recent call last):
  File "/x/client.py", line 1, in __del__
AttributeError: no attribute`,
    'awscrt.exceptions.AwsCrtError: AWS_ERROR_S3_CHECKSUM: it does not match',
  ],
  [
    'a Python program that cannot reach its server',
    `Traceback (most recent call last):
  File "/x/connection.py", line 1, in _new_conn
ConnectionRefusedError: [Errno 111] Connection refused

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File "/x/httpsession.py", line 540, in send
    raise EndpointConnectionError(endpoint_url=request.url, error=e)
botocore.exceptions.EndpointConnectionError: Could not connect to the endpoint URL: "http://127.0.0.1:1/"`,
    'nothing answers at http://127.0.0.1:1/: is it right, and is its server, or the proxy in front of it, running?',
  ],
  [
    'a Python program that says what came of what',
    `Traceback (most recent call last):
  File "<stdin>", line 2, in <module>
FileNotFoundError: [Errno 2] No such file or directory: '/x'

The above exception was the direct cause of the following exception:

Traceback (most recent call last):
  File "<stdin>", line 4, in <module>
RuntimeError: run failed`,
    "RuntimeError: run failed (FileNotFoundError: [Errno 2] No such file or directory: '/x')",
  ],
  [
    'the rclone runner whose rclone fails',
    `FAIL - /usr/bin/rclone copy --quiet upload/x remote:b/upload/x
2026/11/22 08:21:40 ERROR : 1: Failed to copy: multipart upload failed to finalise: InvalidPart: InvalidPart
	status code: 400, request id: 12598, host id: 
2026/11/22 08:21:40 ERROR : Attempt 1/3 failed with 1 errors and: multipart upload failed to finalise: InvalidPart`,
    '2026/11/22 08:21:40 ERROR : 1: Failed to copy: multipart upload failed to finalise: InvalidPart: InvalidPart',
  ],
  [
    'cmake that downloads with no network',
    `-- Using src='https://git.example/json.tar.xz'
-- Retry after 60 seconds (attempt #5) ...
CMake Error at json-stamp/download-json-populate.cmake:170 (message):
  Each download failed!

    error: downloading 'https://git.example/json.tar.xz' failed
          status_code: 6
          status_string: "Couldn't resolve host name"
          log:
          --- LOG BEGIN ---

  Could not resolve host: git.example

  Closing connection 0

          --- LOG END ---
ninja: build stopped: subcommand failed.
FAILED running: cmake -S /srv/suite/runners/c`,
    'the host git.example is not found: there is no network here, or no host of that name',
  ],
  [
    'a client that tells the address after what became of it',
    'ERROR: Connection refused\nconnect ECONNREFUSED 10.0.0.1:9000',
    'nothing answers at 10.0.0.1:9000: is it right, and is its server, or the proxy in front of it, running?',
  ],
  [
    'the CLI runner whose CLI is told to be quiet',
    'FAIL - /opt/venv/bin/python3 -m awscli s3 cp s3://b/x x --recursive --quiet',
    'it failed without any message: /opt/venv/bin/python3 -m awscli s3 cp s3://b/x x --recursive --quiet',
  ],
  [
    'a runner that retries, and fails for another reason',
    `WARN connect ECONNREFUSED 10.0.0.1:9000, retrying
ERROR read timed out
FAIL - the bytes are others`,
    'the bytes are others',
  ],
  [
    'java that throws',
    `Exception in thread "main" java.lang.RuntimeException: run failed
	at E.main(E.java:1)
Caused by: java.io.IOException: stream was closed
	at E.f(E.java:1)`,
    'Exception in thread "main" java.lang.RuntimeException: run failed (java.io.IOException: stream was closed)',
  ],
  [
    'java without memory',
    'Exception in thread "main" java.lang.OutOfMemoryError: Java heap space\n\tat H.main(H.java:1)',
    'memory ran out: choose smaller workloads, or a machine with more memory',
  ],
  [
    'a Rust program that panics',
    "\nthread 'main' (22743) panicked at p.rs:1:39:\nno bucket\nstack backtrace:\n   0: __rustc::rust_begin_unwind\nnote: Some details are omitted",
    "thread 'main' (22743) panicked at p.rs:1:39: no bucket",
  ],
  [
    'a Go program that panics',
    'panic: boom\n\ngoroutine 1 [running]:\nmain.main()\nexit status 2',
    'panic: boom',
  ],
  [
    'Node.js that throws',
    `[eval]:1
throw new Error("bucket is gone")
^

Error: bucket is gone
    at [eval]:1:7
    at node:internal/main/eval_string:51:3

Node.js v20.20.2`,
    'Error: bucket is gone',
  ],
  [
    'Node.js whose port is taken',
    "node:events:502\n      throw er; // Unhandled 'error' event\n      ^\n\nError: listen EADDRINUSE: address already in use :::35355\n    at Server.listen (node:net:2067:7)",
    'another program uses this port: end it, or choose another port',
  ],
  [
    'sh without a program',
    'sh: 1: mvn: not found',
    'there is no mvn: install it (Debian: apt install maven)',
  ],
  [
    'sh without a program that nobody knows',
    'sh: 1: benchit: not found',
    'sh: 1: benchit: not found',
  ],
  [
    'dnf',
    'reading\nNo match for argument: go\nError: Unable to find a match: go',
    'Error: Unable to find a match: go',
  ],
  ['a program with nothing but plain words', 'reading\ntoo old\n', 'too old'],
  ['a program that says nothing', '\n  \n', ''],
  [
    'the C client of the CRT, which finds no profile at its start, and then fails',
    `[ERROR] [2026-11-26T19:35:08Z] [00007f28be0b07c0] [AuthCredentialsProvider] - static: Profile credentials provider could not load a profile at default.
[ERROR] [2026-11-26T19:35:08Z] [00007f28be0b07c0] [AuthCredentialsProvider] - Failed to resolve either region, role arn or token file path during sts web identity provider initialization.
[ERROR] [2026-11-26T19:35:09Z] [00007f28be0b07c0] [S3MetaRequest] - the body could not be read`,
    '[2026-11-26T19:35:09Z] [00007f28be0b07c0] [S3MetaRequest] - the body could not be read',
  ],
  [
    'a Java program that has no logger, and fails',
    `Picked up JAVA_TOOL_OPTIONS: "-Djavax.net.ssl.trustStore=/srv/no-such/trust-store.jks"
SLF4J: Failed to load class "org.slf4j.impl.StaticLoggerBinder".
SLF4J: Defaulting to no-operation (NOP) logger implementation
The transfer could not be started`,
    'The transfer could not be started',
  ],
];

test.each(OUTPUTS)('%s', (_, output, reason) => {
  expect(reasonOf(output.split('\n'))).toBe(reason);
});

test.each(OUTPUTS)('%s, whatever the last line', (_, output, reason) => {
  if (reason === '' || reason === 'too old') return;
  expect(reasonOf([...output.split('\n'), 'hint: try again'])).toBe(reason);
});

describe('a reason', () => {
  const at = (address: string) =>
    `nothing answers at ${address}: is it right, and is its server, or the proxy in front of it, running?`;
  const noHost = (host: string) =>
    `the host ${host} is not found: there is no network here, or no host of that name`;

  test.each([
    ['connect ECONNREFUSED 10.0.0.1:9000, connect ECONNREFUSED ::1:9000', at('10.0.0.1:9000')],
    ['connect ECONNREFUSED ::1:9000: no server', at('::1:9000')],
    ['{"message":"connect ECONNREFUSED [::1]:9000"}', at('[::1]:9000')],
    ['connect ECONNREFUSED 10.0.0.1:9000.', at('10.0.0.1:9000')],
    ['connect ECONNREFUSED /run/x.sock (tried once)', at('/run/x.sock')],
    ['Failed to connect to x.example port 443: refused', at('x.example port 443')],
    ['dial tcp [::1]:9000: connect: connection refused', at('[::1]:9000')],
    ['Could not resolve host: x.example.', noHost('x.example')],
    ['getaddrinfo ENOTFOUND x.example.', noHost('x.example')],
    ['dial tcp: lookup x.example.: no such host', noHost('x.example')],
    ['UnknownHostException: x.example...', noHost('x.example')],
    ["couldn't find remote ref v1.0.", 'the repository has no branch or tag v1.0'],
    ["couldn't find remote ref a,b: none", 'the repository has no branch or tag a,b'],
    [
      'requires CMake: CMake 3.28 or higher is required. You are running version 3.25.1.',
      'CMake is too old: 3.28 or later is needed, and 3.25.1 is installed',
    ],
  ])('of %j leaves out what only stands behind a name', (line, reason) => {
    expect(knownCause(line)?.sentence).toBe(reason);
  });

  test.each([
    ['killed by SIGKILL (as the system does when memory runs out)', null, 'SIGKILL', 'a log line'],
    ['killed by SIGKILL (as the system does when memory runs out)', 137, null, ''],
    ['killed by SIGSEGV', 139, null, 'a log line'],
    ['killed by SIGABRT: FATAL: no luck', null, 'SIGABRT', 'x FATAL: no luck'],
    ['exit code 7', 7, null, ''],
    ['a log line', 7, null, 'a log line'],
  ])('%s', (why, code, signal, line) => {
    const reason = new FailureReason();
    reason.line(line);
    expect(reason.why({ code, signal })).toBe(why.replace('FATAL', line === '' ? '' : 'x FATAL'));
  });

  test('is the error, and not what the program warned of before and got over', () => {
    const lines = ['WARN connect ECONNREFUSED 10.0.0.1:9000, retrying', 'ERROR: no such upload'];
    expect(reasonOf(lines)).toBe('no such upload');
  });

  test('shows nothing that could disturb a terminal or a page', () => {
    const words = reasonOf(['\u001b[31mERROR: \u0007bad\u001b]0;title\u0007 bucket\u001b[0m']);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is looked for
    expect(words).not.toMatch(/[\u0000-\u001f]/);
    expect(words).toContain('bad');
  });

  test('is short, however long the lines are', () => {
    const long = 'x'.repeat(60_000);
    expect(reasonOf([`error: ${long}`]).length).toBeLessThanOrEqual(200);
    expect(reasonOf([`'/${long}' does not appear to be a git repository`]).length).toBeLessThan(
      420,
    );
  });

  test('is found among a million lines of log', () => {
    const reason = new FailureReason();
    reason.line('error: the disk is on fire');
    for (let line = 0; line < 100_000; line++)
      reason.line(`[DEBUG] request ${line} failed, retrying`);
    expect(reason.words).toBe('the disk is on fire');
  });
});
