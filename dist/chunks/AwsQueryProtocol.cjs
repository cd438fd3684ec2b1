"use strict";
const require_Sha256Node = require("./Sha256Node.cjs"), require_stream_collector = require("./stream-collector.cjs"), require_dist_es = require("./dist-es.cjs"), require_httpRequest = require("./httpRequest.cjs"), getValueFromTextNode = (obj) => {
	let textNodeName = "#text";
	for (let key in obj) require_dist_es.a(obj, key) && (obj[key][textNodeName] === void 0 ? typeof obj[key] == "object" && obj[key] !== null && (obj[key] = getValueFromTextNode(obj[key])) : obj[key] = obj[key][textNodeName]);
	return obj;
};
// node_modules/@smithy/core/dist-es/submodules/protocols/RpcProtocol.js
var RpcProtocol = class extends require_Sha256Node.P {
	async serializeRequest(operationSchema, _input, context) {
		let serializer = this.serializer, query = {}, headers = {}, endpoint = await context.endpoint(), ns = require_Sha256Node.ct.of(operationSchema?.input), schema = ns.getSchema(), payload, input = _input && typeof _input == "object" ? _input : {}, request = new require_httpRequest.t({
			protocol: "",
			hostname: "",
			port: void 0,
			path: "/",
			fragment: void 0,
			query,
			headers,
			body: void 0
		});
		if (endpoint && (this.updateServiceEndpoint(request, endpoint), this.setHostPrefix(request, operationSchema, input)), input) {
			let eventStreamMember = ns.getEventStreamMember();
			if (eventStreamMember) {
				if (input[eventStreamMember]) {
					let initialRequest = {};
					for (let [memberName] of ns.structIterator()) memberName !== eventStreamMember && input[memberName] != null && (initialRequest[memberName] = input[memberName]);
					payload = await this.serializeEventStream({
						eventStream: input[eventStreamMember],
						requestSchema: ns,
						initialRequest
					});
				}
			} else serializer.write(schema, input), payload = serializer.flush();
		}
		return request.headers = Object.assign(request.headers, headers), request.query = query, request.body = payload, request.method = "POST", request;
	}
	async deserializeResponse(operationSchema, context, response) {
		let deserializer = this.deserializer, ns = require_Sha256Node.ct.of(operationSchema.output), dataObject = {};
		if (this.isErrorResponse(response.statusCode)) {
			let bytes = await require_Sha256Node.z(response.body, context);
			throw bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(15, bytes)), await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response)), Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.");
		}
		for (let header in response.headers) {
			if (!require_dist_es.a(response.headers, header)) continue;
			let value = response.headers[header];
			delete response.headers[header], response.headers[header.toLowerCase()] = value;
		}
		let eventStreamMember = ns.getEventStreamMember();
		if (eventStreamMember) dataObject[eventStreamMember] = await this.deserializeEventStream({
			response,
			responseSchema: ns,
			initialResponseContainer: dataObject
		});
		else {
			let bytes = await require_Sha256Node.z(response.body, context);
			bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(ns, bytes));
		}
		return dataObject.$metadata = this.deserializeMetadata(response), dataObject;
	}
	isErrorResponse(statusCode) {
		return statusCode >= 300;
	}
};
// node_modules/@aws-sdk/xml-builder/dist-es/xml-parser.js
function writeKey$1(obj) {
	Object.defineProperty(obj, "__proto__", {
		value: void 0,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
}
function parseXML(xml) {
	return new AwsXmlParser(xml).parse();
}
var AwsXmlParser = class AwsXmlParser {
	x;
	i = 0;
	z;
	constructor(x) {
		this.x = x, this.x = x.replace(/\r\n?/g, "\n"), this.z = this.x.length;
	}
	parse() {
		let p = this, { z } = p;
		for (; p.i < z && (p.trim(), !(p.i >= z));) if (p.isNext("<?")) p.readTo("?>"), p.trim();
		else if (p.isNext("<!--")) p.readTo("-->"), p.trim();
		else if (p.isNext("<!DOCTYPE", !1)) p.skipDoctype(), p.trim();
		else if (p.x[p.i] === "<") {
			let root = p.parseTag();
			return { [root.tag]: root.value };
		} else throw Error("@aws-sdk XML parse error: unexpected content.");
		throw Error("@aws-sdk XML parse error: no root element.");
	}
	isNext(s, caseSensitive = !0) {
		let p = this;
		return caseSensitive ? p.x.startsWith(s, p.i) : p.x.toLowerCase().startsWith(s.toLowerCase(), p.i);
	}
	readTo(stop) {
		let p = this, _i = p.x.indexOf(stop, p.i);
		if (_i === -1) throw Error(`@aws-sdk XML parse error: expected "${stop}" not found.`);
		let result = p.x.slice(p.i, _i);
		return p.i = _i + stop.length, result;
	}
	trim() {
		let p = this;
		for (; p.i < p.z && " 	\r\n".includes(p.x[p.i]);) ++p.i;
	}
	readAttrValue() {
		let p = this, quote = p.x[p.i];
		++p.i;
		let value = "";
		for (; p.i < p.z && p.x[p.i] !== quote;) value += p.x[p.i++];
		return ++p.i, p.decodeEntities(value);
	}
	parseTag() {
		let p = this;
		++p.i;
		let tag = "";
		for (; p.i < p.z && !" 	\r\n>/".includes(p.x[p.i]);) tag += p.x[p.i++];
		let hasAttrs = !1, attrs = {};
		for (; p.i < p.z && (p.trim(), !">/".includes(p.x[p.i]));) {
			let name = "";
			for (; p.i < p.z && !"= 	\r\n>/?".includes(p.x[p.i]);) name += p.x[p.i++];
			if (p.trim(), p.x[p.i] !== "=") break;
			++p.i, p.trim(), name === "__proto__" && writeKey$1(attrs), attrs[name] = p.readAttrValue(), hasAttrs = !0;
		}
		if (p.i >= p.z) throw Error("@aws-sdk XML parse error: unexpected end of input.");
		if (p.x[p.i] === "/") {
			if (++p.i, p.i >= p.z || p.x[p.i] !== ">") throw Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");
			return ++p.i, {
				tag,
				value: hasAttrs ? attrs : ""
			};
		}
		if (p.x[p.i] !== ">") throw Error("@aws-sdk XML parse error: expected > at the end of opening tag.");
		++p.i;
		let textParts = [], childTags = [], hasElementChild = !1;
		for (; p.i < p.z && !p.isNext("</");) if (p.x[p.i] === "<") p.isNext("<!--") ? p.readTo("-->") : p.isNext("<![CDATA[") ? (p.i += 9, textParts.push(p.readTo("]]>"))) : p.isNext("<?") ? p.readTo("?>") : (hasElementChild = !0, childTags.push(p.parseTag()));
		else {
			let text = "";
			for (; p.i < p.z && p.x[p.i] !== "<";) text += p.x[p.i++];
			textParts.push(p.decodeEntities(text));
		}
		if (!p.isNext("</")) throw Error(`@aws-sdk XML parse error: missing closing tag </${tag}>.`);
		p.i += 2;
		let closeTag = p.readTo(">").trim();
		if (closeTag !== tag) throw Error(`@aws-sdk XML parse error: mismatched tags <${tag}> and </${closeTag}>.`);
		if (!hasAttrs && textParts.length === 0 && !hasElementChild) return {
			tag,
			value: ""
		};
		if (!hasAttrs && !hasElementChild) {
			let text = textParts.length === 1 ? textParts[0] : textParts.join("");
			return text.trim() === "" && text.includes("\n") ? {
				tag,
				value: ""
			} : {
				tag,
				value: text
			};
		}
		let obj = {};
		for (let text of textParts) text.trim() === "" && text.includes("\n") || (obj["#text"] = "#text" in obj ? obj["#text"] + text : text);
		for (let child of childTags) child.tag === "__proto__" && writeKey$1(obj), child.tag in obj ? Array.isArray(obj[child.tag]) ? obj[child.tag].push(child.value) : obj[child.tag] = [obj[child.tag], child.value] : obj[child.tag] = child.value;
		for (let [k, v] of Object.entries(attrs)) k === "__proto__" && writeKey$1(obj), obj[k] = v;
		return {
			tag,
			value: obj
		};
	}
	static ENTITIES = {
		amp: "&",
		lt: "<",
		gt: ">",
		quot: "\"",
		apos: "'"
	};
	skipDoctype() {
		let p = this;
		p.i += 9;
		let depth = 0;
		for (; p.i < p.z;) {
			let c = p.x[p.i];
			if (c === "[") ++depth;
			else if (c === "]") --depth;
			else if (c === ">" && depth === 0) {
				++p.i;
				return;
			}
			++p.i;
		}
		throw Error("@aws-sdk XML parse error: unclosed DOCTYPE.");
	}
	decodeEntities(s) {
		return s.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g, (_, hex, dec, named) => hex ? String.fromCharCode(parseInt(hex, 16)) : dec ? String.fromCharCode(parseInt(dec, 10)) : AwsXmlParser.ENTITIES[named] ?? "");
	}
}, SerdeContextConfig = class {
	serdeContext;
	setSerdeContext(serdeContext) {
		this.serdeContext = serdeContext;
	}
}, UnionSerde = class {
	from;
	to;
	keys;
	constructor(from, to) {
		this.from = from, this.to = to;
		let keys = Object.keys(this.from), set = new Set(keys);
		set.delete("__type"), this.keys = set;
	}
	mark(key) {
		this.keys.delete(key);
	}
	hasUnknown() {
		return this.keys.size === 1 && Object.keys(this.to).length === 0;
	}
	writeUnknown() {
		if (this.hasUnknown()) {
			let k = this.keys.values().next().value, v = this.from[k];
			this.to.$unknown = [k, v];
		}
	}
};
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/writeKey.js
function writeKey(obj) {
	Object.defineProperty(obj, "__proto__", {
		value: void 0,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
}
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/xml/XmlShapeDeserializer.js
var XmlShapeDeserializer = class extends SerdeContextConfig {
	settings;
	stringDeserializer;
	constructor(settings) {
		super(), this.settings = settings, this.stringDeserializer = new require_Sha256Node.N(settings);
	}
	setSerdeContext(serdeContext) {
		this.serdeContext = serdeContext, this.stringDeserializer.setSerdeContext(serdeContext);
	}
	read(schema, bytes, key) {
		let ns = require_Sha256Node.ct.of(schema), memberSchemas = ns.getMemberSchemas();
		if (ns.isStructSchema() && ns.isMemberSchema() && Object.values(memberSchemas).find((memberNs) => !!memberNs.getMemberTraits().eventPayload)) {
			let output = {}, memberName = Object.keys(memberSchemas)[0];
			return output[memberName] = memberSchemas[memberName].isBlobSchema() ? bytes : this.read(memberSchemas[memberName], bytes), output;
		}
		let xmlString = (this.serdeContext?.utf8Encoder ?? require_Sha256Node.bt)(bytes), parsedObject = this.parseXml(xmlString);
		return this.readSchema(schema, key ? parsedObject[key] : parsedObject);
	}
	readSchema(_schema, value) {
		let ns = require_Sha256Node.ct.of(_schema);
		if (ns.isUnitSchema()) return;
		let traits = ns.getMergedTraits();
		if (ns.isListSchema() && !Array.isArray(value)) return this.readSchema(ns, [value]);
		if (value == null) return value;
		if (typeof value == "object") {
			let flat = !!traits.xmlFlattened;
			if (ns.isListSchema()) {
				let listValue = ns.getValueSchema(), buffer = [], sourceKey = listValue.getMergedTraits().xmlName ?? "member", source = flat ? value : (value[0] ?? value)[sourceKey];
				if (source == null) return buffer;
				let sourceArray = Array.isArray(source) ? source : [source];
				for (let v of sourceArray) buffer.push(this.readSchema(listValue, v));
				return buffer;
			}
			let buffer = {};
			if (ns.isMapSchema()) {
				let keyNs = ns.getKeySchema(), memberNs = ns.getValueSchema(), entries;
				entries = flat ? Array.isArray(value) ? value : [value] : Array.isArray(value.entry) ? value.entry : [value.entry];
				let keyProperty = keyNs.getMergedTraits().xmlName ?? "key", valueProperty = memberNs.getMergedTraits().xmlName ?? "value";
				for (let entry of entries) {
					let key = entry[keyProperty], value = entry[valueProperty];
					key === "__proto__" && writeKey(buffer), buffer[key] = this.readSchema(memberNs, value);
				}
				return buffer;
			}
			if (ns.isStructSchema()) {
				let union = ns.isUnionSchema(), unionSerde;
				union && (unionSerde = new UnionSerde(value, buffer));
				for (let [memberName, memberSchema] of ns.structIterator()) {
					let memberTraits = memberSchema.getMergedTraits(), xmlObjectKey = memberTraits.httpPayload ? memberTraits.xmlName ?? memberSchema.getName() : memberSchema.getMemberTraits().xmlName ?? memberName;
					union && unionSerde.mark(xmlObjectKey), value[xmlObjectKey] != null && (buffer[memberName] = this.readSchema(memberSchema, value[xmlObjectKey]));
				}
				return union && unionSerde.writeUnknown(), buffer;
			}
			if (ns.isDocumentSchema()) return value;
			throw Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${ns.getName(!0)}`);
		}
		return ns.isListSchema() ? [] : ns.isMapSchema() || ns.isStructSchema() ? {} : this.stringDeserializer.read(ns, value);
	}
	parseXml(xml) {
		if (xml.length) {
			let parsedObj;
			try {
				parsedObj = parseXML(xml);
			} catch (e) {
				throw e && typeof e == "object" && Object.defineProperty(e, "$responseBodyText", { value: xml }), e;
			}
			let textNodeName = "#text", key = Object.keys(parsedObj)[0], parsedObjToReturn = parsedObj[key];
			return parsedObjToReturn[textNodeName] && (parsedObjToReturn[key] = parsedObjToReturn[textNodeName], delete parsedObjToReturn[textNodeName]), getValueFromTextNode(parsedObjToReturn);
		}
		return {};
	}
}, QueryShapeSerializer = class extends SerdeContextConfig {
	settings;
	buffer;
	constructor(settings) {
		super(), this.settings = settings;
	}
	write(schema, value, prefix = "") {
		this.buffer === void 0 && (this.buffer = "");
		let ns = require_Sha256Node.ct.of(schema);
		if (prefix && !prefix.endsWith(".") && (prefix += "."), ns.isBlobSchema()) (typeof value == "string" || value instanceof Uint8Array) && (this.writeKey(prefix), this.writeValue((this.serdeContext?.base64Encoder ?? require_Sha256Node.xt)(value)));
		else if (ns.isBooleanSchema() || ns.isNumericSchema() || ns.isStringSchema()) value == null ? ns.isIdempotencyToken() && (this.writeKey(prefix), this.writeValue(require_Sha256Node.B())) : (this.writeKey(prefix), this.writeValue(String(value)));
		else if (ns.isBigIntegerSchema()) value != null && (this.writeKey(prefix), this.writeValue(String(value)));
		else if (ns.isBigDecimalSchema()) value != null && (this.writeKey(prefix), this.writeValue(value instanceof require_Sha256Node.ht ? value.string : String(value)));
		else if (ns.isTimestampSchema()) {
			if (value instanceof Date) switch (this.writeKey(prefix), require_Sha256Node.M(ns, this.settings)) {
				case 5:
					this.writeValue(value.toISOString().replace(".000Z", "Z"));
					break;
				case 6:
					this.writeValue(require_stream_collector.o(value));
					break;
				case 7: this.writeValue(String(value.getTime() / 1e3));
			}
		} else if (ns.isDocumentSchema()) Array.isArray(value) ? this.write(79, value, prefix) : value instanceof Date ? this.write(4, value, prefix) : value instanceof Uint8Array ? this.write(21, value, prefix) : value && typeof value == "object" ? this.write(143, value, prefix) : (this.writeKey(prefix), this.writeValue(String(value)));
		else if (ns.isListSchema()) {
			if (Array.isArray(value)) {
				if (value.length === 0) this.settings.serializeEmptyLists && (this.writeKey(prefix), this.writeValue(""));
				else {
					let member = ns.getValueSchema(), flat = this.settings.flattenLists || ns.getMergedTraits().xmlFlattened, i = 1;
					for (let item of value) {
						if (item == null) continue;
						let traits = member.getMergedTraits(), suffix = this.getKey("member", traits.xmlName, traits.ec2QueryName), key = flat ? `${prefix}${i}` : `${prefix}${suffix}.${i}`;
						this.write(member, item, key), ++i;
					}
				}
			}
		} else if (ns.isMapSchema()) {
			if (value && typeof value == "object") {
				let keySchema = ns.getKeySchema(), memberSchema = ns.getValueSchema(), flat = ns.getMergedTraits().xmlFlattened, i = 1;
				for (let k in value) {
					let v = value[k];
					if (v == null) continue;
					let keyTraits = keySchema.getMergedTraits(), keySuffix = this.getKey("key", keyTraits.xmlName, keyTraits.ec2QueryName), key = flat ? `${prefix}${i}.${keySuffix}` : `${prefix}entry.${i}.${keySuffix}`, valTraits = memberSchema.getMergedTraits(), valueSuffix = this.getKey("value", valTraits.xmlName, valTraits.ec2QueryName), valueKey = flat ? `${prefix}${i}.${valueSuffix}` : `${prefix}entry.${i}.${valueSuffix}`;
					this.write(keySchema, k, key), this.write(memberSchema, v, valueKey), ++i;
				}
			}
		} else if (ns.isStructSchema()) {
			if (value && typeof value == "object") {
				let didWriteMember = !1;
				for (let [memberName, member] of ns.structIterator()) {
					if (value[memberName] == null && !member.isIdempotencyToken()) continue;
					let traits = member.getMergedTraits(), suffix = this.getKey(memberName, traits.xmlName, traits.ec2QueryName, "struct"), key = `${prefix}${suffix}`;
					this.write(member, value[memberName], key), didWriteMember = !0;
				}
				if (!didWriteMember && ns.isUnionSchema()) {
					let { $unknown } = value;
					if (Array.isArray($unknown)) {
						let [k, v] = $unknown, key = `${prefix}${k}`;
						this.write(15, v, key);
					}
				}
			}
		} else if (!ns.isUnitSchema()) throw Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${ns.getName(!0)}`);
	}
	flush() {
		if (this.buffer === void 0) throw Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");
		let str = this.buffer;
		return delete this.buffer, str;
	}
	getKey(memberName, xmlName, ec2QueryName, keySource) {
		let { ec2, capitalizeKeys } = this.settings;
		if (ec2 && ec2QueryName) return ec2QueryName;
		let key = xmlName ?? memberName;
		return capitalizeKeys && keySource === "struct" ? key[0].toUpperCase() + key.slice(1) : key;
	}
	writeKey(key) {
		key.endsWith(".") && (key = key.slice(0, key.length - 1)), this.buffer += `&${require_Sha256Node.R(key)}=`;
	}
	writeValue(value) {
		this.buffer += require_Sha256Node.R(value);
	}
}, AwsQueryProtocol = class extends RpcProtocol {
	options;
	serializer;
	deserializer;
	mixin = new require_Sha256Node.n();
	constructor(options) {
		super({
			defaultNamespace: options.defaultNamespace,
			errorTypeRegistries: options.errorTypeRegistries
		}), this.options = options;
		let settings = {
			timestampFormat: {
				useTrait: !0,
				default: 5
			},
			httpBindings: !1,
			xmlNamespace: options.xmlNamespace,
			serviceNamespace: options.defaultNamespace,
			serializeEmptyLists: !0
		};
		this.serializer = new QueryShapeSerializer(settings), this.deserializer = new XmlShapeDeserializer(settings);
	}
	getShapeId() {
		return "aws.protocols#awsQuery";
	}
	setSerdeContext(serdeContext) {
		this.serializer.setSerdeContext(serdeContext), this.deserializer.setSerdeContext(serdeContext);
	}
	getPayloadCodec() {
		throw Error("AWSQuery protocol has no payload codec.");
	}
	async serializeRequest(operationSchema, input, context) {
		let request = await super.serializeRequest(operationSchema, input, context);
		return request.path.endsWith("/") || (request.path += "/"), request.headers["content-type"] = "application/x-www-form-urlencoded", require_Sha256Node.ut(operationSchema.input) !== "unit" && request.body || (request.body = ""), request.body = `Action=${operationSchema.name.split("#")[1] ?? operationSchema.name}&Version=${this.options.version}` + request.body, request.body.endsWith("&") && (request.body = request.body.slice(-1)), request;
	}
	async deserializeResponse(operationSchema, context, response) {
		let deserializer = this.deserializer, ns = require_Sha256Node.ct.of(operationSchema.output), dataObject = {};
		if (response.statusCode >= 300) {
			let bytes = await require_Sha256Node.z(response.body, context);
			bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(15, bytes)), await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
		}
		for (let header in response.headers) {
			let value = response.headers[header];
			delete response.headers[header], response.headers[header.toLowerCase()] = value;
		}
		let shortName = operationSchema.name.split("#")[1] ?? operationSchema.name, awsQueryResultKey = ns.isStructSchema() && this.useNestedResult() ? shortName + "Result" : void 0, bytes = await require_Sha256Node.z(response.body, context);
		return bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(ns, bytes, awsQueryResultKey)), dataObject.$metadata = this.deserializeMetadata(response), dataObject;
	}
	useNestedResult() {
		return !0;
	}
	async handleError(operationSchema, context, response, dataObject, metadata) {
		let errorIdentifier = this.loadQueryErrorCode(response, dataObject) ?? "Unknown";
		this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
		let errorData = this.loadQueryError(dataObject) ?? {}, message = this.loadQueryErrorMessage(dataObject);
		errorData.message = message, errorData.Error = {
			Type: errorData.Type,
			Code: errorData.Code,
			Message: message
		};
		let { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, errorData, metadata, this.mixin.findQueryCompatibleError), ns = require_Sha256Node.ct.of(errorSchema), exception = new ((this.compositeErrorRegistry.getErrorCtor(errorSchema)) ?? Error)({}), output = {
			Type: errorData.Error.Type,
			Code: errorData.Error.Code,
			Error: errorData.Error
		};
		for (let [name, member] of ns.structIterator()) {
			let target = member.getMergedTraits().xmlName ?? name, value = errorData[target] ?? dataObject[target];
			output[name] = this.deserializer.readSchema(member, value);
		}
		throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
			$fault: ns.getMergedTraits().error,
			message
		}, output), dataObject);
	}
	loadQueryErrorCode(output, data) {
		let code = (data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error)?.Code;
		if (code !== void 0) return code;
		if (output.statusCode == 404) return "NotFound";
	}
	loadQueryError(data) {
		return data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error;
	}
	loadQueryErrorMessage(data) {
		let errorData = this.loadQueryError(data);
		return errorData?.message ?? errorData?.Message ?? data.message ?? data.Message ?? "Unknown";
	}
	getDefaultContentType() {
		return "application/x-www-form-urlencoded";
	}
};
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return AwsQueryProtocol;
	}
});
