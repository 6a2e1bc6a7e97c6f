/** The part of ncc's interface that is used here; it ships no types. */
declare module '@vercel/ncc' {
  interface Options {
    cache: false;
    filterAssetBase: string;
    quiet: boolean;
    target: string;
  }
  /** A module of webpack; small ones are put together into one that holds them. */
  interface Module {
    resource?: string;
    modules?: readonly Module[];
  }
  interface Output {
    code: string;
    assets: Record<string, { source: string | Buffer }>;
    stats: { compilation: { modules: Iterable<Module> } };
  }
  export default function ncc(file: string, options: Options): Promise<Output>;
}
