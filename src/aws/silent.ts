/** For the SDK, which writes to the console where it is given no logger: what is to be said is said by us. */
export const silent = { trace() {}, debug() {}, info() {}, warn() {}, error() {} };
