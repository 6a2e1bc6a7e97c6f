/** The action. What it needs is loaded only when a cancel would leave outputs, too. */
import { untilLoaded } from './early-interrupt.ts';

untilLoaded(process.env);
const { use } = await import('./use.ts');
await use();
