export const id = 2178;
export const ids = [2178];
export const modules = {

/***/ 39727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ summariseComparison),
/* harmony export */   t: () => (/* binding */ isInRounds)
/* harmony export */ });
/* harmony import */ var _judge_client_ratio_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21782);
/* harmony import */ var _stats_quantile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80950);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64530);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86962);




/**
 * @param groups of the run, for the throughput of each side
 * @returns null for a run that compares nothing
 */
function summariseComparison(run, groups) {
    if (!run.comparisons && !run.compare)
        return null;
    const known = placesOf(groups);
    const measured = casesOf(run);
    const design = run.compare ?? null;
    const cells = (run.comparisons ?? [])
        .map((comparison) => {
        const keys = {
            candidate: keyOf('candidate', comparison, comparison),
            baseline: keyOf('baseline', comparison, comparison),
        };
        const place = known.get(keys.candidate) ?? known.get(keys.baseline) ?? placeOf(comparison, groups);
        const sides = [measured.get(keys.candidate), measured.get(keys.baseline)];
        return { ...comparison, place, gigabitsPerSecond: levelsOf(sides, comparison, design) };
    })
        .sort(byInterest);
    const clients = clientsOf(run, cells);
    return {
        clients,
        withoutLine: run.clientComparisons === undefined ? [] : withoutLine(cells, clients),
        cells,
        counts: countByVerdict(cells),
        provisional: cells.some((cell) => cell.provisional),
        againstItself: run.compare?.againstItself ?? false,
        separate: cells.length > 0 && cells.every((cell) => cell.evidence === 'separate'),
        design,
        smallest: smallestOf(run, cells),
        hostShares: run.hostShares ?? [],
    };
}
/** Whether cells have rounds, each of which is one pair of values. */
function isInRounds(design) {
    return design !== null && 'looks' in design;
}
function clientsOf(run, cells) {
    const clients = run.clientComparisons ?? [];
    return clients
        .map((line) => {
        const own = cells.filter((cell) => isOf(line, cell));
        const workloads = new Set(own.map(({ workload }) => workload));
        return { ...line, of: workloads.size < own.length ? 'cell' : 'workload' };
    })
        .sort((a, b) => (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .rankOf */ .IQ)(a.verdict) - (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .rankOf */ .IQ)(b.verdict) ||
        changeOf(b) - changeOf(a) ||
        (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .byName */ .nG)(a.instanceType, b.instanceType) ||
        (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .byName */ .nG)(a.s3Client, b.s3Client));
}
function isOf(line, cell) {
    return line.s3Client === cell.s3Client && line.instanceType === cell.instanceType;
}
/** Cells that could not be judged, or were not reached, or too little of: what else there is says why. */
const UNDONE = new Set(['couldNotBeJudged', 'notReached']);
function withoutLine(cells, clients) {
    const undone = cells
        .filter(({ verdict }) => UNDONE.has(verdict))
        .filter((cell) => !clients.some((line) => isOf(line, cell)))
        .map(({ instanceType, s3Client }) => ({ instanceType, s3Client }));
    return undone
        .filter((one, index) => undone.findIndex((other) => isOf(one, other)) === index)
        .sort((a, b) => (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .byName */ .nG)(a.instanceType, b.instanceType) || (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .byName */ .nG)(a.s3Client, b.s3Client));
}
function smallestOf({ smallestChanges = [] }, cells) {
    const tested = cells.filter(({ kept }) => Math.min(...kept) > 0);
    return smallestChanges
        .map((one) => {
        const own = tested.filter(({ instanceType }) => instanceType === one.instanceType);
        const thresholds = own.map(({ threshold }) => threshold);
        return { ...one, cells: tested.length, thresholds };
    })
        .sort((a, b) => (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .byName */ .nG)(a.instanceType, b.instanceType));
}
function keyOf(side, { bucket, instanceType, storageClass }, { s3Client, workload }) {
    return JSON.stringify([side, instanceType, storageClass, bucket, s3Client, workload]);
}
function placesOf(groups) {
    return new Map(groups.flatMap((group) => group.cases.map((found) => [keyOf(group.side, group, found), group.place])));
}
function casesOf({ jobs }) {
    return new Map(jobs.flatMap(({ cases, instanceType }) => cases.map((found) => [keyOf(found.side, { ...found, instanceType }, found), found])));
}
/** Median Gb/s of each side, of the rounds that both have; of what a side has alone, where the other has none. */
function levelsOf([candidate, baseline], { evidence }, design) {
    const values = evidence === 'separate'
        ? [candidate, baseline].map((side) => (side ? (0,_judge_client_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleAlone */ .AQ)(side) : []))
        : inRounds((0,_judge_client_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .ratesByRound */ .Lq)(candidate ?? NOTHING), (0,_judge_client_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .ratesByRound */ .Lq)(baseline ?? NOTHING), design);
    const [ofCandidate, ofBaseline] = values.map((found) => found.length > 0 ? (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .JZ)(found) : null);
    return { candidate: ofCandidate ?? null, baseline: ofBaseline ?? null };
}
const NOTHING = { measurements: [] };
function inRounds(one, other, design) {
    const shared = [...one.keys()].filter((round) => other.has(round));
    // Fresh rounds only: by a former design, those of the screen were not compared any more.
    const fresh = design !== null && 'screen' in design
        ? shared.filter((round) => round > design.screen.rounds)
        : shared;
    const compared = fresh.length > 0 ? fresh : shared;
    if (compared.length === 0)
        return [one, other].map((side) => [...side.values()]);
    return [one, other].map((side) => compared.map((round) => side.get(round)));
}
/** Of a cell that the run has no case of: another result has. */
function placeOf({ instanceType, storageClass }, groups) {
    const same = groups.find((group) => group.instanceType === instanceType && group.storageClass === storageClass);
    return same?.place ?? instanceType;
}
function byInterest(a, b) {
    return ((0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .rankOf */ .IQ)(a.verdict) - (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .rankOf */ .IQ)(b.verdict) ||
        changeOf(b) - changeOf(a) ||
        (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .byName */ .nG)(a.place, b.place) ||
        (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .byName */ .nG)(a.workload, b.workload) ||
        (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .byName */ .nG)(a.s3Client, b.s3Client));
}
/** So that half as fast and twice as fast are as much of a change; in parts of a thousand. */
function changeOf({ ratio }) {
    return Math.round(Math.abs(Math.log(ratio ?? 1)) * 1000);
}
function countByVerdict(cells) {
    const counts = Object.fromEntries(_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .BY_INTEREST */ .HE.map((verdict) => [verdict, 0]));
    for (const { verdict } of cells)
        counts[verdict]++;
    return counts;
}


/***/ }),

/***/ 23659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ costInWords),
/* harmony export */   h: () => (/* binding */ costOf)
/* harmony export */ });
/* harmony import */ var _contract_instance_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60471);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41935);


/**
 * US dollars in us-east-1: a request, a GiB moved, a GiB kept for a month. Sources: aws.amazon.com/s3/pricing
 * and, for S3 Express, the example of aws.amazon.com/s3/faqs.
 */
const S3_PRICES = {
    S3Standard: { put: 5e-6, get: 4e-7, uploadGiB: 0, downloadGiB: 0, storedGiB: 0.023 },
    S3Express: { put: 1.13e-6, get: 3e-8, uploadGiB: 0.0032, downloadGiB: 0.0006, storedGiB: 0.11 },
};
const GIB = 1024 ** 3;
const HOUR_MS = 3_600_000;
/** S3 clients cut what is larger into requests of about that size, in bytes. */
const PART_SIZE = 8 * 1024 ** 2;
/**
 * What a run cost, roughly: machines by the time of their jobs, requests by what a run moves. Not
 * counted are starting machines, preparing files, and retries.
 *
 * @returns null for a run that was not on EC2
 */
function costOf(run) {
    const jobs = run.jobs.filter((job) => !isLocal(job));
    if (jobs.length === 0)
        return null;
    const prices = jobs.map((job) => {
        const price = cataloguePrice(job.instanceType);
        return price === null ? null : price * hoursOf(job);
    });
    return {
        instancesUsd: prices.includes(null) ? null : sum(prices.map(Number)),
        s3: s3CostOf(jobs.flatMap((job) => job.cases)),
    };
}
/** In one sentence. */
function costInWords({ instancesUsd, s3 }) {
    const instances = instancesUsd === null ? null : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .usd */ .dR)(instancesUsd)} for instances`;
    if (s3 === null) {
        return `About ${instances ?? 'what the instances cost, whose price is not known'}; what S3 cost is not known: the result does not say what was moved (prices of us-east-1).`;
    }
    const requests = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .usd */ .dR)(s3.usd)} for about ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .roughly */ .vB)(s3.requests)} S3 requests`;
    const kept = `keeping the objects that were read costs ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .usd */ .dR)(s3.storageUsdPerMonth)} a month`;
    return instancesUsd === null
        ? `About ${requests}, and the instances, whose price is not known; ${kept} (prices of us-east-1).`
        : `About ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .usd */ .dR)(instancesUsd + s3.usd)}: ${instances}, ${requests}; ${kept} (prices of us-east-1).`;
}
function isLocal({ instanceType }) {
    return /^local(-|$)/.test(instanceType);
}
function cataloguePrice(instanceType) {
    return _contract_instance_types_js__WEBPACK_IMPORTED_MODULE_0__/* .INSTANCE_TYPES */ .qA.get(instanceType)?.usdPerHour ?? null;
}
function hoursOf({ earlierAttempts = [], finishedAt, startedAt }) {
    if (startedAt === null || finishedAt === null)
        return 0;
    const starts = [startedAt, ...earlierAttempts.map((earlier) => earlier.startedAt)];
    return Math.max(0, Date.parse(finishedAt) - Math.min(...starts.map(Date.parse))) / HOUR_MS;
}
function s3CostOf(cases) {
    const moved = cases.map(movedBy);
    if (moved.includes(null))
        return null;
    const all = moved.filter((one) => one !== null);
    return {
        requests: sum(all.map(({ requests }) => requests)),
        usd: sum(all.map((one) => one.usd)),
        storageUsdPerMonth: storageOf(cases),
    };
}
/** What the runs of a case asked of S3; null where the case does not say what they moved. */
function movedBy(found) {
    const { action, bytesPerRun, measurements, storageClass, tasksPerRun } = found;
    if (measurements.length === 0)
        return { requests: 0, usd: 0 };
    if (action === undefined || bytesPerRun === null || tasksPerRun === undefined)
        return null;
    const price = S3_PRICES[storageClass];
    const requests = measurements.length * Math.max(tasksPerRun, Math.ceil(bytesPerRun / PART_SIZE));
    const gib = (measurements.length * bytesPerRun) / GIB;
    // Of workloads that do both it is not told how much of which: the dearer.
    const isDownload = action === 'download';
    const each = isDownload ? price.get : price.put;
    return {
        requests,
        usd: requests * each + gib * (isDownload ? price.downloadGiB : price.uploadGiB),
    };
}
/** Objects are kept once, however many workloads read them and however often. */
function storageOf(cases) {
    const kept = new Map();
    for (const { action, bucket, objects, storageClass } of cases) {
        if (objects === undefined || action === undefined || action === 'upload')
            continue;
        const usdPerMonth = (objects.bytes / GIB) * S3_PRICES[storageClass].storedGiB;
        kept.set(JSON.stringify([bucket, objects.digest]), usdPerMonth);
    }
    return sum([...kept.values()]);
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}


/***/ }),

/***/ 86962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K6: () => (/* binding */ REFERENCE_CLIENT),
/* harmony export */   NY: () => (/* binding */ byS3Client),
/* harmony export */   R2: () => (/* binding */ sortedCases),
/* harmony export */   gq: () => (/* binding */ labelledGroups),
/* harmony export */   mo: () => (/* binding */ workloadsOf),
/* harmony export */   nG: () => (/* binding */ byName)
/* harmony export */ });
/* unused harmony export byWorkload */
/* harmony import */ var _cases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50773);

/** Groups of all jobs; a label names storage class, bucket, job, side and attempt only where these differ. */
function labelledGroups(jobs, reference = null) {
    const found = jobs.flatMap((job) => (0,_cases_js__WEBPACK_IMPORTED_MODULE_0__/* .casesBySurroundings */ .It)(job, reference).map(({ surroundings, cases }) => ({
        ...surroundings,
        job,
        cases,
    })));
    return found
        .map(({ job, ...group }) => {
        const { attempt, bucket, side, storageClass } = group;
        const differs = (same) => !found.every(same);
        const place = labelOf(job.instanceType, differs((other) => other.storageClass === storageClass) && storageClass, differs((other) => other.job !== job || other.storageClass !== storageClass || other.bucket === bucket) && bucket, jobs.some((other) => other !== job && other.instanceType === job.instanceType) &&
            `job ${job.jobId}`);
        const label = labelOf(place, differs((other) => other.side === side) && side, differs((other) => other.job !== job || other.attempt === attempt) && `attempt ${attempt}`);
        return { ...group, instanceType: job.instanceType, place, label };
    })
        .sort((a, b) => byName(a.label, b.label));
}
function labelOf(...parts) {
    return parts.filter((part) => part !== false).join(' · ');
}
/** All workloads, sorted; their sizes from whichever case knows, as one that never ran may not. */
function workloadsOf(groups) {
    const sizes = new Map();
    for (const { workload, bytesPerRun } of groups.flatMap((group) => group.cases)) {
        sizes.set(workload, sizes.get(workload) ?? bytesPerRun);
    }
    return [...sizes].map(([name, bytesPerRun]) => ({ name, bytesPerRun })).sort(byWorkload);
}
/** In the order of the workloads, within one the reference first. */
function sortedCases(cases, workloads) {
    const order = new Map(workloads.map(({ name }, index) => [name, index]));
    const place = (found) => order.get(found.workload) ?? 0;
    return cases.toSorted((a, b) => place(a) - place(b) || byS3Client(a.s3Client, b.s3Client));
}
/**
 * The S3 client that the others are shown against: plain HTTP requests signed by hand. It is no ceiling: a
 * client that uses more threads may well be faster.
 */
const REFERENCE_CLIENT = 'raw-http';
const NATURAL = new Intl.Collator('en', { numeric: true });
/** By name as a person counts: `local-2cpu` before `local-16cpu`; equal only when the same. */
function byName(a, b) {
    return NATURAL.compare(a, b) || (a < b ? -1 : Number(a > b));
}
/** The reference first, then by name. */
function byS3Client(a, b) {
    return Number(b === REFERENCE_CLIENT) - Number(a === REFERENCE_CLIENT) || byName(a, b);
}
/** By action (the word before the first hyphen), then by what a run moves, then by name. */
function byWorkload(a, b) {
    return (byName(action(a.name), action(b.name)) ||
        (a.bytesPerRun ?? Number.MAX_VALUE) - (b.bytesPerRun ?? Number.MAX_VALUE) ||
        byName(a.name, b.name));
}
function action(workload) {
    return workload.split('-', 1)[0] ?? '';
}


/***/ }),

/***/ 26618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ referenceOf),
/* harmony export */   M: () => (/* binding */ leadOf),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   x7: () => (/* binding */ countByStatus)
/* harmony export */ });
/* harmony import */ var _judge_client_ratio_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21782);
/* harmony import */ var _stats_quantile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80950);
/* harmony import */ var _cases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50773);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86962);




/**
 * @param comparable lists of cases that may be set against each other
 * @param versions of each S3 client, as the jobs found them
 * @param reference that clients are shown against
 */
function standingOf(comparable, versions, reference) {
    const contests = comparable
        .flatMap((cases) => [...Map.groupBy(cases, (found) => found.workload).values()])
        .map((cases) => cases.filter(_cases_js__WEBPACK_IMPORTED_MODULE_1__/* .isRankable */ .JX))
        .filter((cases) => cases.length > 1);
    const leads = contests.flatMap((cases) => leadOf(cases) ?? []);
    const winners = leads.filter(({ told }) => told === 'fastest');
    const byClient = Map.groupBy(comparable.flat(), (found) => found.s3Client);
    const clients = [...byClient].map(([s3Client, cases]) => ({
        s3Client,
        versions: [...(versions.get(s3Client) ?? [])].sort(),
        counts: countByStatus(cases.map(({ status }) => status)),
        fastest: winners.filter(({ first }) => first[0] === s3Client).length,
        toReference: reference === null || reference === s3Client ? null : overall(contests, s3Client, reference),
    }));
    return {
        comparisons: contests.length,
        decided: winners.length,
        equal: leads.filter(({ told }) => told === 'equal').length,
        tooFew: leads.filter(({ told }) => told === 'tooFew').length,
        clients: clients.sort((a, b) => (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .byS3Client */ .NY)(a.s3Client, b.s3Client)),
        ranking: rankingOf(contests),
    };
}
/** Who is fastest among cases of one workload and place; null where there is nothing to compare. */
function leadOf(all) {
    const cases = all.filter(_cases_js__WEBPACK_IMPORTED_MODULE_1__/* .isRankable */ .JX);
    const sorted = cases.toSorted((a, b) => b.throughput.median - a.throughput.median);
    if (sorted.length < 2)
        return null;
    const isFaster = (one) => cases.every((other) => other === one || (0,_cases_js__WEBPACK_IMPORTED_MODULE_1__/* .beside */ .vY)(one, other)?.told === 'faster');
    const fastest = sorted.find(isFaster);
    if (fastest)
        return { first: [fastest.s3Client], within: null, told: 'fastest' };
    const [top] = sorted;
    const rivals = sorted.flatMap((other) => {
        const found = other === top ? null : (0,_cases_js__WEBPACK_IMPORTED_MODULE_1__/* .beside */ .vY)(top, other);
        return found && found.told !== 'faster' ? [{ other, found }] : [];
    });
    const intervals = rivals.map(({ found }) => found.interval);
    const first = [top.s3Client, ...rivals.map(({ other }) => other.s3Client)];
    const known = intervals.filter((interval) => interval !== null);
    const told = rivals.every(({ found }) => found.told === 'equal')
        ? 'equal'
        : rivals.some(({ found }) => found.told !== 'tooFew')
            ? 'open'
            : 'tooFew';
    return {
        first,
        within: known.length < intervals.length ? null : Math.max(...known.map(_judge_client_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)),
        told,
    };
}
/** Who the others are shown against; of clients that took turns, the first by name where that one is not there. */
function referenceOf({ jobs, turns }) {
    const measured = jobs.flatMap(({ cases }) => cases.filter(({ status }) => status === 'measured'));
    const clients = [...new Set(measured.map(({ s3Client }) => s3Client))].sort(_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .byS3Client */ .NY);
    if (clients.includes(_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .REFERENCE_CLIENT */ .K6))
        return _groups_js__WEBPACK_IMPORTED_MODULE_2__/* .REFERENCE_CLIENT */ .K6;
    return turns && clients.length > 1 ? clients[0] : null;
}
function countByStatus(statuses) {
    const counts = { measured: 0, notTimed: 0, skipped: 0, failed: 0 };
    for (const status of statuses)
        counts[status]++;
    return counts;
}
/** One client against another: by rounds over all of them together where they took turns, else by medians. */
function overall(contests, s3Client, other) {
    const pairs = pairsOf(contests, s3Client, other);
    const single = pairs.flatMap(([a, b]) => (0,_cases_js__WEBPACK_IMPORTED_MODULE_1__/* .beside */ .vY)(a, b) ?? []);
    if (single.length === 0)
        return null;
    const ratios = single.map(({ ratio }) => ratio);
    const by = { faster: 0, slower: 0, equal: 0, open: 0, tooFew: 0 };
    for (const { told } of single)
        by[told]++;
    const found = (0,_judge_client_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .ratioOverAll */ .HT)(pairs.map(([a, b]) => (0,_cases_js__WEBPACK_IMPORTED_MODULE_1__/* .roundsBeside */ .QU)(a, b)));
    return {
        comparisons: single.length,
        by,
        ratio: found?.ratio ?? (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .JZ)(ratios),
        interval: found?.interval ?? null,
        told: found ? (0,_judge_client_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .toldBy */ .Hd)(found) : 'tooFew',
        min: Math.min(...ratios),
        max: Math.max(...ratios),
    };
}
function pairsOf(contests, a, b) {
    return contests.flatMap((cases) => {
        const [one, other] = [a, b].map((name) => cases.find((found) => found.s3Client === name));
        return one && other ? [[one, other]] : [];
    });
}
/** null unless every two clients have an interval over all that both were measured in. */
function rankingOf(all) {
    const names = [...new Set(all.flat().map(({ s3Client }) => s3Client))].sort(_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .byS3Client */ .NY);
    if (names.length < 2)
        return null;
    const whole = all.filter((cases) => cases.length === names.length);
    const contests = whole.length >= all.length / 2 ? whole : all;
    const found = new Map();
    const key = (a, b) => JSON.stringify([a, b]);
    for (const a of names) {
        for (const b of names) {
            if (a === b)
                continue;
            const ratio = overall(contests, a, b);
            if (ratio?.interval == null)
                return null;
            found.set(key(a, b), ratio);
        }
    }
    const ratio = (a, b) => found.get(key(a, b));
    const slowerThan = (name) => names.filter((other) => other !== name && ratio(name, other).ratio < 1);
    const order = names.toSorted((a, b) => slowerThan(a).length - slowerThan(b).length);
    const groups = [];
    for (const name of order) {
        const last = groups.at(-1);
        if (last && !last.every((other) => ratio(name, other).told === 'slower'))
            last.push(name);
        else
            groups.push([name]);
    }
    const first = order[0];
    const ranks = groups.map((s3Clients) => {
        const others = s3Clients.filter((name) => name !== first).map((name) => ratio(name, first));
        const pairs = s3Clients.flatMap((a, at) => s3Clients.slice(at + 1).map((b) => ratio(a, b)));
        return {
            s3Clients,
            within: Math.max(0, ...pairs.map(({ interval }) => (0,_judge_client_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(interval))),
            toFirst: s3Clients.includes(first)
                ? null
                : {
                    ratio: (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .JZ)(others.map((one) => one.ratio)),
                    interval: [
                        Math.min(...others.map(({ interval }) => interval[0])),
                        Math.max(...others.map(({ interval }) => interval[1])),
                    ],
                },
        };
    });
    return { ranks, comparisons: contests.length };
}


/***/ })

};
