"use strict";
let node_stream = require("node:stream");
// node_modules/@smithy/core/dist-es/submodules/serde/is-array-buffer/is-array-buffer.js
const isArrayBuffer = (arg) => typeof ArrayBuffer == "function" && arg instanceof ArrayBuffer || Object.prototype.toString.call(arg) === "[object ArrayBuffer]", fromArrayBuffer = (input, offset = 0, length = input.byteLength - offset) => {
	if (!isArrayBuffer(input)) throw TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof input} (${input})`);
	return Buffer.from(input, offset, length);
}, fromString = (input, encoding) => {
	if (typeof input != "string") throw TypeError(`The "input" argument must be of type string. Received type ${typeof input} (${input})`);
	return encoding ? Buffer.from(input, encoding) : Buffer.from(input);
}, expectNumber = (value) => {
	if (value != null) {
		if (typeof value == "string") {
			let parsed = parseFloat(value);
			if (!Number.isNaN(parsed)) return String(parsed) !== String(value) && logger.warn(stackTraceWarning(`Expected number but observed string: ${value}`)), parsed;
		}
		if (typeof value == "number") return value;
		throw TypeError(`Expected number, got ${typeof value}: ${value}`);
	}
}, MAX_FLOAT = Math.ceil(2 ** 127 * (2 - 2 ** -23)), expectFloat32 = (value) => {
	let expected = expectNumber(value);
	if (expected !== void 0 && !Number.isNaN(expected) && expected !== 1e400 && expected !== -1e400 && Math.abs(expected) > MAX_FLOAT) throw TypeError(`Expected 32-bit float, got ${value}`);
	return expected;
}, expectLong = (value) => {
	if (value != null) {
		if (Number.isInteger(value) && !Number.isNaN(value)) return value;
		throw TypeError(`Expected integer, got ${typeof value}: ${value}`);
	}
}, expectShort = (value) => expectSizedInt(value, 16), expectByte = (value) => expectSizedInt(value, 8), expectSizedInt = (value, size) => {
	let expected = expectLong(value);
	if (expected !== void 0 && castInt(expected, size) !== expected) throw TypeError(`Expected ${size}-bit integer, got ${value}`);
	return expected;
}, castInt = (value, size) => {
	switch (size) {
		case 32: return Int32Array.of(value)[0];
		case 16: return Int16Array.of(value)[0];
		case 8: return Int8Array.of(value)[0];
	}
}, strictParseDouble = (value) => expectNumber(typeof value == "string" ? parseNumber(value) : value), strictParseFloat32 = (value) => expectFloat32(typeof value == "string" ? parseNumber(value) : value), NUMBER_REGEX = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g, parseNumber = (value) => {
	let matches = value.match(NUMBER_REGEX);
	if (matches === null || matches[0].length !== value.length) throw TypeError("Expected real number, got implicit NaN");
	return parseFloat(value);
}, strictParseShort = (value) => expectShort(typeof value == "string" ? parseNumber(value) : value), strictParseByte = (value) => expectByte(typeof value == "string" ? parseNumber(value) : value), stackTraceWarning = (message) => String(TypeError(message).stack || message).split("\n").slice(0, 5).filter((s) => !s.includes("stackTraceWarning")).join("\n"), logger = { warn: console.warn }, DAYS = [
	"Sun",
	"Mon",
	"Tue",
	"Wed",
	"Thu",
	"Fri",
	"Sat"
], MONTHS = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
function dateToUtcString(date) {
	let year = date.getUTCFullYear(), month = date.getUTCMonth(), dayOfWeek = date.getUTCDay(), dayOfMonthInt = date.getUTCDate(), hoursInt = date.getUTCHours(), minutesInt = date.getUTCMinutes(), secondsInt = date.getUTCSeconds(), dayOfMonthString = dayOfMonthInt < 10 ? `0${dayOfMonthInt}` : `${dayOfMonthInt}`, hoursString = hoursInt < 10 ? `0${hoursInt}` : `${hoursInt}`, minutesString = minutesInt < 10 ? `0${minutesInt}` : `${minutesInt}`, secondsString = secondsInt < 10 ? `0${secondsInt}` : `${secondsInt}`;
	return `${DAYS[dayOfWeek]}, ${dayOfMonthString} ${MONTHS[month]} ${year} ${hoursString}:${minutesString}:${secondsString} GMT`;
}
const RFC3339 = /* @__PURE__ */ new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/), parseRfc3339DateTime = (value) => {
	if (value == null) return;
	if (typeof value != "string") throw TypeError("RFC-3339 date-times must be expressed as strings");
	let match = RFC3339.exec(value);
	if (!match) throw TypeError("Invalid RFC-3339 date-time value");
	let [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds] = match, year = strictParseShort(stripLeadingZeroes(yearStr)), month = parseDateValue(monthStr, "month", 1, 12), day = parseDateValue(dayStr, "day", 1, 31);
	return buildDate(year, month, day, {
		hours,
		minutes,
		seconds,
		fractionalMilliseconds
	});
}, RFC3339_WITH_OFFSET = /* @__PURE__ */ new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/), parseRfc3339DateTimeWithOffset = (value) => {
	if (value == null) return;
	if (typeof value != "string") throw TypeError("RFC-3339 date-times must be expressed as strings");
	let match = RFC3339_WITH_OFFSET.exec(value);
	if (!match) throw TypeError("Invalid RFC-3339 date-time value");
	let [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, offsetStr] = match, year = strictParseShort(stripLeadingZeroes(yearStr)), month = parseDateValue(monthStr, "month", 1, 12), day = parseDateValue(dayStr, "day", 1, 31), date = buildDate(year, month, day, {
		hours,
		minutes,
		seconds,
		fractionalMilliseconds
	});
	return offsetStr.toUpperCase() != "Z" && date.setTime(date.getTime() - parseOffsetToMilliseconds(offsetStr)), date;
}, IMF_FIXDATE = /* @__PURE__ */ new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/), RFC_850_DATE = /* @__PURE__ */ new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/), ASC_TIME = /* @__PURE__ */ new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/), parseRfc7231DateTime = (value) => {
	if (value == null) return;
	if (typeof value != "string") throw TypeError("RFC-7231 date-times must be expressed as strings");
	let match = IMF_FIXDATE.exec(value);
	if (match) {
		let [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
		return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), {
			hours,
			minutes,
			seconds,
			fractionalMilliseconds
		});
	}
	if (match = RFC_850_DATE.exec(value), match) {
		let [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
		return adjustRfc850Year(buildDate(parseTwoDigitYear(yearStr), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), {
			hours,
			minutes,
			seconds,
			fractionalMilliseconds
		}));
	}
	if (match = ASC_TIME.exec(value), match) {
		let [_, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, yearStr] = match;
		return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr.trimLeft(), "day", 1, 31), {
			hours,
			minutes,
			seconds,
			fractionalMilliseconds
		});
	}
	throw TypeError("Invalid RFC-7231 date-time value");
}, parseEpochTimestamp = (value) => {
	if (value == null) return;
	let valueAsDouble;
	if (typeof value == "number") valueAsDouble = value;
	else if (typeof value == "string") valueAsDouble = strictParseDouble(value);
	else if (typeof value == "object" && value.tag === 1) valueAsDouble = value.value;
	else throw TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation");
	if (Number.isNaN(valueAsDouble) || valueAsDouble === 1e400 || valueAsDouble === -1e400) throw TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");
	return new Date(Math.round(valueAsDouble * 1e3));
}, buildDate = (year, month, day, time) => {
	let adjustedMonth = month - 1;
	return validateDayOfMonth(year, adjustedMonth, day), new Date(Date.UTC(year, adjustedMonth, day, parseDateValue(time.hours, "hour", 0, 23), parseDateValue(time.minutes, "minute", 0, 59), parseDateValue(time.seconds, "seconds", 0, 60), parseMilliseconds(time.fractionalMilliseconds)));
}, parseTwoDigitYear = (value) => {
	let thisYear = (/* @__PURE__ */ new Date()).getUTCFullYear(), valueInThisCentury = Math.floor(thisYear / 100) * 100 + strictParseShort(stripLeadingZeroes(value));
	return valueInThisCentury < thisYear ? valueInThisCentury + 100 : valueInThisCentury;
}, adjustRfc850Year = (input) => input.getTime() - (/* @__PURE__ */ new Date()).getTime() > 15768e8 ? new Date(Date.UTC(input.getUTCFullYear() - 100, input.getUTCMonth(), input.getUTCDate(), input.getUTCHours(), input.getUTCMinutes(), input.getUTCSeconds(), input.getUTCMilliseconds())) : input, parseMonthByShortName = (value) => {
	let monthIdx = MONTHS.indexOf(value);
	if (monthIdx < 0) throw TypeError(`Invalid month: ${value}`);
	return monthIdx + 1;
}, DAYS_IN_MONTH = [
	31,
	28,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
], validateDayOfMonth = (year, month, day) => {
	let maxDays = DAYS_IN_MONTH[month];
	if (month === 1 && isLeapYear(year) && (maxDays = 29), day > maxDays) throw TypeError(`Invalid day for ${MONTHS[month]} in ${year}: ${day}`);
}, isLeapYear = (year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0), parseDateValue = (value, type, lower, upper) => {
	let dateVal = strictParseByte(stripLeadingZeroes(value));
	if (dateVal < lower || dateVal > upper) throw TypeError(`${type} must be between ${lower} and ${upper}, inclusive`);
	return dateVal;
}, parseMilliseconds = (value) => value == null ? 0 : strictParseFloat32("0." + value) * 1e3, parseOffsetToMilliseconds = (value) => {
	let directionStr = value[0], direction = 1;
	if (directionStr == "+") direction = 1;
	else if (directionStr == "-") direction = -1;
	else throw TypeError(`Offset direction, ${directionStr}, must be "+" or "-"`);
	let hour = Number(value.substring(1, 3)), minute = Number(value.substring(4, 6));
	return direction * (hour * 60 + minute) * 60 * 1e3;
}, stripLeadingZeroes = (value) => {
	let idx = 0;
	for (; idx < value.length - 1 && value.charAt(idx) === "0";) idx++;
	return idx === 0 ? value : value.slice(idx);
}, SHORT_TO_HEX = {}, HEX_TO_SHORT = {};
for (let i = 0; i < 256; i++) {
	let encodedByte = i.toString(16).toLowerCase();
	encodedByte.length === 1 && (encodedByte = `0${encodedByte}`), SHORT_TO_HEX[i] = encodedByte, HEX_TO_SHORT[encodedByte] = i;
}
function fromHex(encoded) {
	if (encoded.length % 2 != 0) throw Error("Hex encoded strings must have an even number length");
	let out = new Uint8Array(encoded.length / 2);
	for (let i = 0; i < encoded.length; i += 2) {
		let encodedByte = encoded.slice(i, i + 2).toLowerCase();
		if (encodedByte in HEX_TO_SHORT) out[i / 2] = HEX_TO_SHORT[encodedByte];
		else throw Error(`Cannot decode unrecognized sequence ${encodedByte} as hexadecimal`);
	}
	return out;
}
function toHex(bytes) {
	let out = "";
	for (let i = 0; i < bytes.byteLength; i++) out += SHORT_TO_HEX[bytes[i]];
	return out;
}
// node_modules/@smithy/core/dist-es/submodules/serde/concatBytes.js
function concatBytes(arrays, length) {
	if (length === void 0) {
		length = 0;
		for (let bytes of arrays) length += bytes.byteLength;
	}
	let result = new Uint8Array(length), offset = 0;
	for (let buf of arrays) result.set(buf, offset), offset += buf.byteLength;
	return result;
}
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-type-check.js
const isReadableStream = (stream) => typeof ReadableStream == "function" && (stream?.constructor?.name === ReadableStream.name || stream instanceof ReadableStream), isBlob = (blob) => typeof Blob == "function" && (blob?.constructor?.name === Blob.name || blob instanceof Blob), streamCollector$1 = async (stream) => isBlob(stream) ? collectBlob(stream) : collectReadableStream(stream);
async function collectBlob(blob) {
	return blob.arrayBuffer().then((ab) => new Uint8Array(ab));
}
async function collectReadableStream(stream) {
	let chunks = [], reader = stream.getReader(), length = 0;
	for (;;) {
		let { done, value } = await reader.read();
		if (value && (chunks.push(value), length += value.length), done) break;
	}
	return concatBytes(chunks, length);
}
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-collector.js
const streamCollector = (stream) => isBlob(stream) ? collectBlob(stream) : isReadableStream(stream) ? collectReadableStream(stream) : new Promise((resolve, reject) => {
	let collector = new Collector(), nodeStream = stream;
	nodeStream.pipe(collector), nodeStream.on("error", (err) => {
		collector.end(), reject(err);
	}), collector.on("error", reject), collector.on("finish", function() {
		resolve(concatBytes(this.bufferedBytes));
	});
});
var Collector = class extends node_stream.Writable {
	bufferedBytes = [];
	_write(chunk, encoding, callback) {
		this.bufferedBytes.push(chunk), callback();
	}
};
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return toHex;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return parseRfc3339DateTime;
	}
}), Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return fromArrayBuffer;
	}
}), Object.defineProperty(exports, "f", {
	enumerable: !0,
	get: function() {
		return fromString;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return fromHex;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return parseRfc3339DateTimeWithOffset;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return streamCollector$1;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return dateToUtcString;
	}
}), Object.defineProperty(exports, "p", {
	enumerable: !0,
	get: function() {
		return isArrayBuffer;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return isReadableStream;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return parseEpochTimestamp;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return streamCollector;
	}
}), Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return parseRfc7231DateTime;
	}
});
