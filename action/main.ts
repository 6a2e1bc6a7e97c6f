/** The action. What it needs is loaded only when a cancel would leave outputs, too. */
import { untilLoaded } from './cancellation.ts';

untilLoaded(process.env);
const { use } = await import('./run.ts');
await use();
