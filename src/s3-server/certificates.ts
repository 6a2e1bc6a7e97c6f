import { randomBytes, webcrypto } from 'node:crypto';
import { isIP } from 'node:net';

/** What a TLS server shows, and what its clients must trust. */
export interface Certificates {
  /** PEM of the authority's certificate. Its private key is gone. */
  authority: string;
  /** PEM */
  certificate: string;
  /** PEM */
  privateKey: string;
}

/** Longer than any run. */
const VALID_DAYS = 7;
/** A client's clock may be behind. */
const BACKDATED_MS = 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

const KEYS = { name: 'ECDSA', namedCurve: 'P-256' };
const SIGNATURE = { name: 'ECDSA', hash: 'SHA-256' };

/**
 * Makes a certificate authority and one certificate of it. The authority can sign nothing more: its
 * key is never stored and cannot be read.
 *
 * @param names host names, which may begin with `*.`, and IP addresses
 */
export async function makeCertificates(names: readonly string[], now: Date): Promise<Certificates> {
  // Large, and of use to few runs. The first is what the second's dependencies want to find.
  await import('reflect-metadata');
  const x509 = await import('@peculiar/x509');
  const { subtle } = webcrypto;
  const authorityKeys = await subtle.generateKey(KEYS, false, ['sign', 'verify']);
  const keys = await subtle.generateKey(KEYS, true, ['sign', 'verify']);
  const valid = {
    notBefore: new Date(now.getTime() - BACKDATED_MS),
    notAfter: new Date(now.getTime() + VALID_DAYS * DAY_MS),
    signingAlgorithm: SIGNATURE,
  };
  const authority = await x509.X509CertificateGenerator.create({
    ...valid,
    serialNumber: serialNumber(),
    subject: 'CN=S3 Benchmarks: authority of one run',
    issuer: 'CN=S3 Benchmarks: authority of one run',
    publicKey: authorityKeys.publicKey,
    signingKey: authorityKeys.privateKey,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign, true),
      await x509.SubjectKeyIdentifierExtension.create(authorityKeys.publicKey),
    ],
  });
  const certificate = await x509.X509CertificateGenerator.create({
    ...valid,
    serialNumber: serialNumber(),
    subject: 'CN=S3 Benchmarks: embedded server',
    issuer: authority.subject,
    publicKey: keys.publicKey,
    signingKey: authorityKeys.privateKey,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      new x509.SubjectAlternativeNameExtension(
        names.map((value) => ({ type: isIP(value) ? 'ip' : 'dns', value })),
      ),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(authorityKeys.publicKey),
    ],
  });
  const privateKey = Buffer.from(await subtle.exportKey('pkcs8', keys.privateKey));
  return {
    authority: authority.toString('pem'),
    certificate: certificate.toString('pem'),
    privateKey: x509.PemConverter.encode(privateKey, 'PRIVATE KEY'),
  };
}

/** In hex, positive and of 16 bytes. */
function serialNumber(): string {
  const bytes = randomBytes(16);
  bytes[0] = (bytes[0]! & 0x3f) | 0x40;
  return bytes.toString('hex');
}
