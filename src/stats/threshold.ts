/** A smaller change is not worth anybody's time. */
export const LEAST_THRESHOLD = 0.05;

/** While too little is known of a cell's noise; it hides changes of 5 to 9 %. */
export const THRESHOLD_AT_FIRST = 0.1;

/** A/A figures of a cell that T was learnt from before: reports say it until they say what is learnt now. */
export const EFFECTS_NEEDED = 100;
