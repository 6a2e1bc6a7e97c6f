/** A smaller change is not worth anybody's time. */
export const LEAST_THRESHOLD = 0.05;

/** While too little is known of a cell's noise; it hides changes of 5 to 9 %. */
export const THRESHOLD_AT_FIRST = 0.1;
