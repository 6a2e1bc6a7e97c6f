/** What the pages of the site have beyond a report. */
export const SITE_STYLES = `
.worse { color: var(--failed); font-weight: 600; }
.cards.wide { grid-template-columns: repeat(auto-fill, minmax(min(100%, 30rem), 1fr)); }
.strips { list-style: none; padding: 0; margin: 0.8rem 0 0; max-width: none; }
.strips li { display: grid; grid-template-columns: 8.5rem 1fr 10rem; gap: 0 0.75rem; align-items: center; margin: 0; padding: 0.2rem 0; border-top: 1px solid var(--rule); font-size: 0.8rem; line-height: 1.3; }
.strips li > :last-child { text-align: right; }
.strips small { display: block; white-space: nowrap; font-size: 0.75rem; }
.strip { display: block; width: 100%; height: 2.75rem; }
.strip path, .months { fill: none; vector-effect: non-scaling-stroke; }
.months { stroke: var(--rule); stroke-width: 1px; }
.nights { stroke: var(--type); stroke-width: 1px; stroke-linejoin: round; opacity: 0.55; }
.level { stroke: var(--type); stroke-width: 2.5px; }
.turn { stroke-width: 1.5px; stroke-dasharray: 3 2; }
.turn.better { stroke: var(--better); }
.turn.worse { stroke: var(--failed); }
.days { display: flex; justify-content: space-between; padding: 0 10.75rem 0 9.25rem; }
.definitions { position: absolute; width: 0; height: 0; }
tbody td.day { white-space: nowrap; }
@media (max-width: 40rem) {
  .strips li { grid-template-columns: 1fr auto; }
  .strip { grid-column: 1 / -1; grid-row: 2; }
  .days { padding: 0; }
}
`;
