import { writeFile } from 'node:fs/promises';
import * as core from '@actions/core';
import type { OutFolder } from '../src/cli/out-folder.ts';
import type { RunResult } from '../src/contract/run-result.ts';
import { renderHtml } from '../src/report/html.ts';
import { renderSummary } from '../src/report/job-summary.ts';
import { reportModel } from '../src/report/model.ts';
import { fitSummary, writeJobSummary } from './job-summary.ts';
