import { start } from '../shared/index.js';

await start('s3-server');
