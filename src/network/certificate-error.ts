/** Codes of OpenSSL for a certificate that is not accepted (https://nodejs.org/api/tls.html#x509-certificate-error-codes), and Node's own. */
const badCertificate =
  /^(SELF_SIGNED_CERT|DEPTH_ZERO_SELF_SIGNED|UNABLE_TO_(GET|VERIFY|DECODE|DECRYPT)|CERT_|INVALID_(CA|PURPOSE)$|HOSTNAME_MISMATCH$|PATH_LENGTH_EXCEEDED$|ERR_TLS_CERT_)/;

/** Whether a connection failed because the certificate of the other side was not accepted, by the code of its error. */
export function isCertificateError(code: unknown): boolean {
  return badCertificate.test(String(code));
}
