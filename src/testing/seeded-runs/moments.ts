import type { World } from './world.ts';

/** When something happens to a program: after so much time, or as so many calls have arrived. */
export type Moment = { afterMs: number } | { afterCalls: number };

/**
 * Does something once, at a moment of a program that talks to the fake AWS.
 *
 * @returns a function that forgets it
 */
export function atMoment({ aws }: World, moment: Moment, then: () => void): () => void {
  return 'afterMs' in moment
    ? whenPassed(aws, moment.afterMs, then)
    : whenCalled(aws, moment.afterCalls, then);
}

/** The wait under way lasts for ever: what follows does not race with a program whose waits cost no time. */
function whenPassed({ clock }: World['aws'], afterMs: number, then: () => void): () => void {
  const atMs = clock.now().getTime() + afterMs;
  const forget = () => void Reflect.deleteProperty(clock, 'sleep');
  const sleep = clock.sleep.bind(clock);
  clock.sleep = async (ms, signal) => {
    await sleep(ms, signal);
    if (clock.now().getTime() < atMs || !Object.hasOwn(clock, 'sleep')) return;
    forget();
    then();
    await new Promise(() => {});
  };
  return forget;
}

function whenCalled({ faults }: World['aws'], afterCalls: number, then: () => void): () => void {
  let left = afterCalls;
  const forget = () => void Reflect.deleteProperty(faults, 'next');
  const next = faults.next.bind(faults);
  faults.next = (call) => {
    if (--left === 0) {
      forget();
      then();
    }
    return next(call);
  };
  return forget;
}
