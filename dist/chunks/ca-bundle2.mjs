import { t as ProblemsError } from "./problem.mjs";
import { n as readTextFile } from "./text-file2.mjs";
import { resolve } from "node:path";
import { X509Certificate } from "node:crypto";
// src/files/ca-bundle.ts
/**
* The authorities of AWS_CA_BUNDLE as PEM text; undefined where it is not set. As in the AWS CLI they are trusted in place of the
* usual ones (https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-envvars.html). Throws ProblemsError.
*/
function readCaBundle(env, cwd) {
	let file = env.AWS_CA_BUNDLE;
	if (!file) return;
	let shown = `AWS_CA_BUNDLE: ${file}`, certificates = readTextFile(resolve(cwd, file), shown).match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
	if (certificates.length === 0) throw new ProblemsError([{
		file: shown,
		message: "holds no certificate in PEM"
	}]);
	for (let [index, certificate] of certificates.entries()) if (!isCertificate(certificate)) throw new ProblemsError([{
		file: shown,
		message: `its certificate number ${index + 1} cannot be read`
	}]);
	return certificates.join("\n");
}
function isCertificate(pem) {
	try {
		return new X509Certificate(pem).raw.length > 0;
	} catch {
		return !1;
	}
}
export { readCaBundle as t };
