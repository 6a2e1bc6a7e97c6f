import { createHash, X509Certificate } from 'node:crypto';

/**
 * Format JKS, which every Java reads and `keytool` writes; Java reads no PEM. Its layout is in the
 * comment of `engineStore` in OpenJDK's sun.security.provider.JavaKeyStore.
 */
const MAGIC = 0xfeedfeed;
const VERSION = 2;
const TRUSTED_CERTIFICATE = 2;
/** Goes into the digest, with the password in UTF-16. */
const WHITENER = 'Mighty Aphrodite';

/** The password of every Java's own trust store. */
export const TRUST_STORE_PASSWORD = 'changeit';

/**
 * The certificates of a PEM bundle as a trust store of Java's. Those that cannot be read are left out.
 *
 * @param at when they were put there
 */
export function javaTrustStore(bundle: string, at: Date): Buffer {
  const certificates = certificatesIn(bundle);
  const entries = certificates.flatMap((certificate, index) => [
    uint32(TRUSTED_CERTIFICATE),
    text(`certificate-${index}`),
    uint64(at.getTime()),
    text('X.509'),
    uint32(certificate.length),
    certificate,
  ]);
  const content = Buffer.concat([...[MAGIC, VERSION, certificates.length].map(uint32), ...entries]);
  const digest = createHash('sha1')
    .update(Buffer.from(TRUST_STORE_PASSWORD, 'utf16le').swap16())
    .update(WHITENER)
    .update(content)
    .digest();
  return Buffer.concat([content, digest]);
}

/** In DER. */
function certificatesIn(bundle: string): Buffer[] {
  const found = bundle.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  return found.flatMap((pem) => {
    try {
      return [new X509Certificate(pem).raw];
    } catch {
      return [];
    }
  });
}

function text(ascii: string): Buffer {
  const bytes = Buffer.from(ascii, 'latin1');
  const length = Buffer.alloc(2);
  length.writeUInt16BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function uint64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(value));
  return bytes;
}
