"use strict";
// node_modules/@aws-sdk/core/dist-es/submodules/client/setCredentialFeature.js
function setCredentialFeature(credentials, feature, value) {
	return credentials.$source ||= {}, credentials.$source[feature] = value, credentials;
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return setCredentialFeature;
	}
});
