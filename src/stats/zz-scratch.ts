import { changePoints } from './change-points.ts';
import { normalDeviates } from './noise-model.ts';
import { seededRandom } from './random.ts';
let falseP = 0, found = 0, exact=0, extra=0; const N = 100;
const t=process.cpuUsage().user;
for (let s = 0; s < N; s++) {
  const n = normalDeviates(seededRandom(s));
  const v = Array.from({length: 365}, () => Math.exp(0.03 * n()));
  const c = changePoints(v); if (c.length) falseP++;
}
console.log('null', falseP, (process.cpuUsage().user - t)/1e3/N, 'ms');
const t2=process.cpuUsage().user;
for (let s = 0; s < N; s++) {
  const n = normalDeviates(seededRandom(s+1000));
  const v = Array.from({length: 365}, (_, i) => Math.exp(0.03 * n()) * (i >= 200 ? 0.93 : 1));
  const c = changePoints(v); if (c.some(x => Math.abs(x.index - 200) <= 3)) found++; if (c.some(x=>x.index===200)) exact++; if (c.length>1) extra++;
}
console.log('7%', found, exact, extra, (process.cpuUsage().user - t2)/1e3/N, 'ms');
for (const k of [2,3,4,5,7]) { let f=0; for (let s = 0; s < N; s++) {
  const n = normalDeviates(seededRandom(s+5000));
  const v = Array.from({length: 60+k}, (_, i) => Math.exp(0.02 * n()) * (i >= 60 ? 0.85 : 1));
  if (changePoints(v).some(x => Math.abs(x.index - 60) <= 1)) f++; } console.log('after', k, f); }
