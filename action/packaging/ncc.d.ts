/** The part of ncc's interface that is used here; it ships no types. */
declare module '@vercel/ncc' {
  interface Options {
    cache: false;
    filterAssetBase: string;
    license: string;
    quiet: boolean;
    target: string;
  }
  interface Output {
    code: string;
    assets: Record<string, { source: string | Buffer }>;
  }
  export default function ncc(file: string, options: Options): Promise<Output>;
}
