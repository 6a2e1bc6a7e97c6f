/** What it costs the embedded server to keep a record of requests. */
import { showFigures } from './figures.ts';
import { optionsAsked, temporaryFolder } from './harness.ts';
import { costOfPart } from './s3-server/by-turns.ts';

/** 2 % of the server's CPU. */
const MOST = 1.02;

/** CPU time with a journal by that without: `--starts N` of servers, and `--rounds N` of blocks after each. */
export async function run(): Promise<boolean> {
  const { rounds, starts } = optionsAsked({
    rounds: { type: 'string', default: '100' },
    starts: { type: 'string', default: '12' },
  });
  await using temporary = await temporaryFolder();
  const figures = await costOfPart(
    { options: { dir: temporary.path, journal: true }, without: { journal: undefined } },
    {
      works: ['1 byte GETs', '64 KiB GETs', '64 KiB PUTs', '8 MiB ranges'],
      ...{ starts: Number(starts), rounds: Number(rounds), most: MOST },
    },
  );
  console.log(showFigures(figures));
  return figures.every(({ reached }) => reached);
}
