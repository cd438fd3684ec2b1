"use strict";
const require_quiet = require("./quiet.cjs"), require_Sha256Node = require("./Sha256Node.cjs"), require_dist_es = require("./dist-es2.cjs"), require_configLoader = require("./configLoader.cjs"), require_dist_es$1 = require("./dist-es.cjs"), require_stream_collector = require("./stream-collector.cjs"), require_AwsQueryProtocol = require("./AwsQueryProtocol.cjs");
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/AwsEc2QueryProtocol.js
var AwsEc2QueryProtocol = class extends require_AwsQueryProtocol.t {
	options;
	constructor(options) {
		super(options), this.options = options, Object.assign(this.serializer.settings, {
			capitalizeKeys: !0,
			flattenLists: !0,
			serializeEmptyLists: !1,
			ec2: !0
		});
	}
	getShapeId() {
		return "aws.protocols#ec2Query";
	}
	useNestedResult() {
		return !1;
	}
};
// node_modules/@aws-sdk/client-ec2/dist-es/auth/httpAuthSchemeProvider.js
const defaultEC2HttpAuthSchemeParametersProvider = async (config, context, input) => ({
	operation: require_Sha256Node.yt(context).operation,
	region: await require_Sha256Node.vt(config.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
});
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "ec2",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultEC2HttpAuthSchemeProvider = (authParameters) => {
	let options = [];
	return authParameters.operation, options.push(createAwsAuthSigv4HttpAuthOption(authParameters)), options;
}, resolveHttpAuthSchemeConfig = (config) => {
	let config_0 = require_Sha256Node.r(config);
	return Object.assign(config_0, { authSchemePreference: require_Sha256Node.vt(config.authSchemePreference ?? []) });
}, resolveClientEndpointParameters = (options) => Object.assign(options, {
	useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
	useFipsEndpoint: options.useFipsEndpoint ?? !1,
	defaultSigningName: "ec2"
}), commonParams = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};
// node_modules/@aws-sdk/client-ec2/package.json
var version = "3.1169.0";
// node_modules/@aws-sdk/client-ec2/dist-es/endpoint/bdd.js
const c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = { ref: "Endpoint" }, h = { ref: d }, i = {}, j = [{ ref: "Region" }], _data = {
	conditions: [
		[c, [g]],
		[c, j],
		[
			"aws.partition",
			j,
			d
		],
		[e, [{ ref: "UseFIPS" }, !0]],
		[e, [{ ref: "UseDualStack" }, !0]],
		[e, [{
			fn: f,
			argv: [h, "supportsDualStack"]
		}, !0]],
		[e, [{
			fn: f,
			argv: [h, "supportsFIPS"]
		}, !0]],
		["stringEquals", [{
			fn: f,
			argv: [h, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[-1],
		[-1, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g, i],
		["https://ec2-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[-1, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://ec2.{Region}.amazonaws.com", i],
		["https://ec2-fips.{Region}.{PartitionResult#dnsSuffix}", i],
		[-1, "FIPS is enabled but this partition does not support FIPS"],
		["https://ec2.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[-1, "DualStack is enabled but this partition does not support DualStack"],
		["https://ec2.{Region}.{PartitionResult#dnsSuffix}", i],
		[-1, "Invalid Configuration: Missing Region"]
	]
}, nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	13,
	3,
	1,
	4,
	100000012,
	2,
	5,
	100000012,
	3,
	8,
	6,
	4,
	7,
	100000011,
	5,
	100000009,
	100000010,
	4,
	11,
	9,
	6,
	10,
	100000008,
	7,
	100000006,
	100000007,
	5,
	12,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	14,
	4,
	100000002,
	100000003
]), bdd = require_Sha256Node.q.from(nodes, 2, _data.conditions, _data.results), cache = new require_Sha256Node.K({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
}), defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => require_Sha256Node.W(bdd, {
	endpointParams,
	logger: context.logger
}));
require_Sha256Node.G.aws = require_Sha256Node.d;
// node_modules/@aws-sdk/client-ec2/dist-es/models/EC2ServiceException.js
var EC2ServiceException = class EC2ServiceException extends require_Sha256Node.at {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ec2#EC2ServiceException";
	constructor(options) {
		super(options), Object.setPrototypeOf(this, EC2ServiceException.prototype);
	}
};
// node_modules/@aws-sdk/client-ec2/dist-es/schemas/schemas_0.js
const _AItt = "AttachmentId", _ATtt = "AttachTime", _Ass = "Association", _Att = "Attachment", _CO = "CpuOptions", _CRI = "CapacityReservationId", _Co = "Code", _DI = "DeviceIndex", _DOT = "DeleteOnTermination", _EOn = "EnclaveOptions", _Fil = "Filter", _G = "Groups", _GIr = "GroupId", _GN = "GroupName", _HO = "HibernationOptions", _IApv = "Ipv6Address", _II = "InstanceId", _IIP = "IamInstanceProfile", _ITnt = "InterfaceType", _MAa = "MacAddress", _Mon = "Monitoring", _N = "Name", _NCI = "NetworkCardIndex", _NTe = "NextToken", _OI = "OwnerId", _Op = "Operator", _PDN = "PrivateDnsName", _PDNub = "PublicDnsName", _PIAr = "PrivateIpAddress", _PIAri = "PrivateIpAddresses", _Pla = "Placement", _SDC = "SourceDestCheck", _SIu = "SubnetId", _SRt = "StateReason", _St = "State", _Sta = "Status", _V = "Value", _VI = "VpcId", _aIt = "attachmentId", _aTt = "attachTime", _ass = "association", _at = "attachment", _cRI = "capacityReservationId", _co = "code", _dI = "deviceIndex", _dOT = "deleteOnTermination", _eQN = "ec2QueryName", _gIr = "groupId", _gN = "groupName", _gSr = "groupSet", _iApv = "ipv6Address", _iTnt = "interfaceType", _it = "item", _mAa = "macAddress", _nCI = "networkCardIndex", _nTe = "nextToken", _oI = "ownerId", _ope = "operator", _pDNr = "privateDnsName", _pIAr = "privateIpAddress", _s = "smithy.ts.sdk.synthetic.com.amazonaws.ec2", _sDC = "sourceDestCheck", _sIu = "subnetId", _st = "state", _sta = "status", _vI = "vpcId", _xN = "xmlName", n0 = "com.amazonaws.ec2", _s_registry = new require_Sha256Node.st(_s);
var EC2ServiceException$ = [
	-3,
	_s,
	"EC2ServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(EC2ServiceException$, EC2ServiceException);
const errorTypeRegistries = [_s_registry];
var CapacityReservationSpecificationResponse$ = [
	3,
	n0,
	"CapacityReservationSpecificationResponse",
	0,
	["CapacityReservationPreference", "CapacityReservationTarget"],
	[[0, {
		[_eQN]: "CapacityReservationPreference",
		[_xN]: "capacityReservationPreference"
	}], [() => CapacityReservationTargetResponse$, {
		[_eQN]: "CapacityReservationTarget",
		[_xN]: "capacityReservationTarget"
	}]]
], CapacityReservationTargetResponse$ = [
	3,
	n0,
	"CapacityReservationTargetResponse",
	0,
	[_CRI, "CapacityReservationResourceGroupArn"],
	[[0, {
		[_eQN]: "CapacityReservationId",
		[_xN]: _cRI
	}], [0, {
		[_eQN]: "CapacityReservationResourceGroupArn",
		[_xN]: "capacityReservationResourceGroupArn"
	}]]
], ConnectionTrackingSpecificationResponse$ = [
	3,
	n0,
	"ConnectionTrackingSpecificationResponse",
	0,
	[
		"TcpEstablishedTimeout",
		"UdpStreamTimeout",
		"UdpTimeout"
	],
	[
		[1, {
			[_eQN]: "TcpEstablishedTimeout",
			[_xN]: "tcpEstablishedTimeout"
		}],
		[1, {
			[_eQN]: "UdpStreamTimeout",
			[_xN]: "udpStreamTimeout"
		}],
		[1, {
			[_eQN]: "UdpTimeout",
			[_xN]: "udpTimeout"
		}]
	]
], CpuOptions$ = [
	3,
	n0,
	_CO,
	0,
	[
		"CoreCount",
		"ThreadsPerCore",
		"AmdSevSnp",
		"NestedVirtualization"
	],
	[
		[1, {
			[_eQN]: "CoreCount",
			[_xN]: "coreCount"
		}],
		[1, {
			[_eQN]: "ThreadsPerCore",
			[_xN]: "threadsPerCore"
		}],
		[0, {
			[_eQN]: "AmdSevSnp",
			[_xN]: "amdSevSnp"
		}],
		[0, {
			[_eQN]: "NestedVirtualization",
			[_xN]: "nestedVirtualization"
		}]
	]
], DescribeInstancesRequest$ = [
	3,
	n0,
	"DescribeInstancesRequest",
	0,
	[
		"InstanceIds",
		"IncludeManagedResources",
		"DryRun",
		"Filters",
		_NTe,
		"MaxResults"
	],
	[
		[() => InstanceIdStringList, { [_xN]: _II }],
		2,
		[2, {
			[_eQN]: "DryRun",
			[_xN]: "dryRun"
		}],
		[() => FilterList, { [_xN]: _Fil }],
		[0, {
			[_eQN]: "NextToken",
			[_xN]: _nTe
		}],
		[1, {
			[_eQN]: "MaxResults",
			[_xN]: "maxResults"
		}]
	]
], DescribeInstancesResult$ = [
	3,
	n0,
	"DescribeInstancesResult",
	0,
	[_NTe, "Reservations"],
	[[0, {
		[_eQN]: "NextToken",
		[_xN]: _nTe
	}], [() => ReservationList, {
		[_eQN]: "ReservationSet",
		[_xN]: "reservationSet"
	}]]
], EbsInstanceBlockDevice$ = [
	3,
	n0,
	"EbsInstanceBlockDevice",
	0,
	[
		_ATtt,
		_DOT,
		_Sta,
		"VolumeId",
		"AssociatedResource",
		"VolumeOwnerId",
		_Op,
		"EbsCardIndex"
	],
	[
		[4, {
			[_eQN]: "AttachTime",
			[_xN]: _aTt
		}],
		[2, {
			[_eQN]: "DeleteOnTermination",
			[_xN]: _dOT
		}],
		[0, {
			[_eQN]: "Status",
			[_xN]: _sta
		}],
		[0, {
			[_eQN]: "VolumeId",
			[_xN]: "volumeId"
		}],
		[0, {
			[_eQN]: "AssociatedResource",
			[_xN]: "associatedResource"
		}],
		[0, {
			[_eQN]: "VolumeOwnerId",
			[_xN]: "volumeOwnerId"
		}],
		[() => OperatorResponse$, {
			[_eQN]: "Operator",
			[_xN]: _ope
		}],
		[1, {
			[_eQN]: "EbsCardIndex",
			[_xN]: "ebsCardIndex"
		}]
	]
], ElasticGpuAssociation$ = [
	3,
	n0,
	"ElasticGpuAssociation",
	0,
	[
		"ElasticGpuId",
		"ElasticGpuAssociationId",
		"ElasticGpuAssociationState",
		"ElasticGpuAssociationTime"
	],
	[
		[0, {
			[_eQN]: "ElasticGpuId",
			[_xN]: "elasticGpuId"
		}],
		[0, {
			[_eQN]: "ElasticGpuAssociationId",
			[_xN]: "elasticGpuAssociationId"
		}],
		[0, {
			[_eQN]: "ElasticGpuAssociationState",
			[_xN]: "elasticGpuAssociationState"
		}],
		[0, {
			[_eQN]: "ElasticGpuAssociationTime",
			[_xN]: "elasticGpuAssociationTime"
		}]
	]
], ElasticInferenceAcceleratorAssociation$ = [
	3,
	n0,
	"ElasticInferenceAcceleratorAssociation",
	0,
	[
		"ElasticInferenceAcceleratorArn",
		"ElasticInferenceAcceleratorAssociationId",
		"ElasticInferenceAcceleratorAssociationState",
		"ElasticInferenceAcceleratorAssociationTime"
	],
	[
		[0, {
			[_eQN]: "ElasticInferenceAcceleratorArn",
			[_xN]: "elasticInferenceAcceleratorArn"
		}],
		[0, {
			[_eQN]: "ElasticInferenceAcceleratorAssociationId",
			[_xN]: "elasticInferenceAcceleratorAssociationId"
		}],
		[0, {
			[_eQN]: "ElasticInferenceAcceleratorAssociationState",
			[_xN]: "elasticInferenceAcceleratorAssociationState"
		}],
		[4, {
			[_eQN]: "ElasticInferenceAcceleratorAssociationTime",
			[_xN]: "elasticInferenceAcceleratorAssociationTime"
		}]
	]
], EnclaveOptions$ = [
	3,
	n0,
	_EOn,
	0,
	["Enabled"],
	[[2, {
		[_eQN]: "Enabled",
		[_xN]: "enabled"
	}]]
], Filter$ = [
	3,
	n0,
	_Fil,
	0,
	[_N, "Values"],
	[0, [() => ValueStringList, { [_xN]: _V }]]
], GroupIdentifier$ = [
	3,
	n0,
	"GroupIdentifier",
	0,
	[_GIr, _GN],
	[[0, {
		[_eQN]: "GroupId",
		[_xN]: _gIr
	}], [0, {
		[_eQN]: "GroupName",
		[_xN]: _gN
	}]]
], HibernationOptions$ = [
	3,
	n0,
	_HO,
	0,
	["Configured"],
	[[2, {
		[_eQN]: "Configured",
		[_xN]: "configured"
	}]]
], IamInstanceProfile$ = [
	3,
	n0,
	_IIP,
	0,
	["Arn", "Id"],
	[[0, {
		[_eQN]: "Arn",
		[_xN]: "arn"
	}], [0, {
		[_eQN]: "Id",
		[_xN]: "id"
	}]]
], Instance$ = [
	3,
	n0,
	"Instance",
	0,
	[
		"Architecture",
		"BlockDeviceMappings",
		"ClientToken",
		"EbsOptimized",
		"EnaSupport",
		"Hypervisor",
		_IIP,
		"InstanceLifecycle",
		"ElasticGpuAssociations",
		"ElasticInferenceAcceleratorAssociations",
		"NetworkInterfaces",
		"OutpostArn",
		"RootDeviceName",
		"RootDeviceType",
		"SecurityGroups",
		_SDC,
		"SpotInstanceRequestId",
		"SriovNetSupport",
		_SRt,
		"Tags",
		"VirtualizationType",
		_CO,
		"CapacityBlockId",
		_CRI,
		"CapacityReservationSpecification",
		_HO,
		"Licenses",
		"MetadataOptions",
		_EOn,
		"BootMode",
		"PlatformDetails",
		"UsageOperation",
		"UsageOperationUpdateTime",
		"PrivateDnsNameOptions",
		_IApv,
		"TpmSupport",
		"MaintenanceOptions",
		"CurrentInstanceBootMode",
		"NetworkPerformanceOptions",
		_Op,
		"SecondaryInterfaces",
		_II,
		"ImageId",
		_St,
		_PDN,
		_PDNub,
		"StateTransitionReason",
		"KeyName",
		"AmiLaunchIndex",
		"ProductCodes",
		"InstanceType",
		"LaunchTime",
		_Pla,
		"KernelId",
		"RamdiskId",
		"Platform",
		_Mon,
		_SIu,
		_VI,
		_PIAr,
		"PublicIpAddress"
	],
	[
		[0, {
			[_eQN]: "Architecture",
			[_xN]: "architecture"
		}],
		[() => InstanceBlockDeviceMappingList, {
			[_eQN]: "BlockDeviceMapping",
			[_xN]: "blockDeviceMapping"
		}],
		[0, {
			[_eQN]: "ClientToken",
			[_xN]: "clientToken"
		}],
		[2, {
			[_eQN]: "EbsOptimized",
			[_xN]: "ebsOptimized"
		}],
		[2, {
			[_eQN]: "EnaSupport",
			[_xN]: "enaSupport"
		}],
		[0, {
			[_eQN]: "Hypervisor",
			[_xN]: "hypervisor"
		}],
		[() => IamInstanceProfile$, {
			[_eQN]: "IamInstanceProfile",
			[_xN]: "iamInstanceProfile"
		}],
		[0, {
			[_eQN]: "InstanceLifecycle",
			[_xN]: "instanceLifecycle"
		}],
		[() => ElasticGpuAssociationList, {
			[_eQN]: "ElasticGpuAssociationSet",
			[_xN]: "elasticGpuAssociationSet"
		}],
		[() => ElasticInferenceAcceleratorAssociationList, {
			[_eQN]: "ElasticInferenceAcceleratorAssociationSet",
			[_xN]: "elasticInferenceAcceleratorAssociationSet"
		}],
		[() => InstanceNetworkInterfaceList, {
			[_eQN]: "NetworkInterfaceSet",
			[_xN]: "networkInterfaceSet"
		}],
		[0, {
			[_eQN]: "OutpostArn",
			[_xN]: "outpostArn"
		}],
		[0, {
			[_eQN]: "RootDeviceName",
			[_xN]: "rootDeviceName"
		}],
		[0, {
			[_eQN]: "RootDeviceType",
			[_xN]: "rootDeviceType"
		}],
		[() => GroupIdentifierList, {
			[_eQN]: "GroupSet",
			[_xN]: _gSr
		}],
		[2, {
			[_eQN]: "SourceDestCheck",
			[_xN]: _sDC
		}],
		[0, {
			[_eQN]: "SpotInstanceRequestId",
			[_xN]: "spotInstanceRequestId"
		}],
		[0, {
			[_eQN]: "SriovNetSupport",
			[_xN]: "sriovNetSupport"
		}],
		[() => StateReason$, {
			[_eQN]: "StateReason",
			[_xN]: "stateReason"
		}],
		[() => TagList, {
			[_eQN]: "TagSet",
			[_xN]: "tagSet"
		}],
		[0, {
			[_eQN]: "VirtualizationType",
			[_xN]: "virtualizationType"
		}],
		[() => CpuOptions$, {
			[_eQN]: "CpuOptions",
			[_xN]: "cpuOptions"
		}],
		[0, {
			[_eQN]: "CapacityBlockId",
			[_xN]: "capacityBlockId"
		}],
		[0, {
			[_eQN]: "CapacityReservationId",
			[_xN]: _cRI
		}],
		[() => CapacityReservationSpecificationResponse$, {
			[_eQN]: "CapacityReservationSpecification",
			[_xN]: "capacityReservationSpecification"
		}],
		[() => HibernationOptions$, {
			[_eQN]: "HibernationOptions",
			[_xN]: "hibernationOptions"
		}],
		[() => LicenseList, {
			[_eQN]: "LicenseSet",
			[_xN]: "licenseSet"
		}],
		[() => InstanceMetadataOptionsResponse$, {
			[_eQN]: "MetadataOptions",
			[_xN]: "metadataOptions"
		}],
		[() => EnclaveOptions$, {
			[_eQN]: "EnclaveOptions",
			[_xN]: "enclaveOptions"
		}],
		[0, {
			[_eQN]: "BootMode",
			[_xN]: "bootMode"
		}],
		[0, {
			[_eQN]: "PlatformDetails",
			[_xN]: "platformDetails"
		}],
		[0, {
			[_eQN]: "UsageOperation",
			[_xN]: "usageOperation"
		}],
		[4, {
			[_eQN]: "UsageOperationUpdateTime",
			[_xN]: "usageOperationUpdateTime"
		}],
		[() => PrivateDnsNameOptionsResponse$, {
			[_eQN]: "PrivateDnsNameOptions",
			[_xN]: "privateDnsNameOptions"
		}],
		[0, {
			[_eQN]: "Ipv6Address",
			[_xN]: _iApv
		}],
		[0, {
			[_eQN]: "TpmSupport",
			[_xN]: "tpmSupport"
		}],
		[() => InstanceMaintenanceOptions$, {
			[_eQN]: "MaintenanceOptions",
			[_xN]: "maintenanceOptions"
		}],
		[0, {
			[_eQN]: "CurrentInstanceBootMode",
			[_xN]: "currentInstanceBootMode"
		}],
		[() => InstanceNetworkPerformanceOptions$, {
			[_eQN]: "NetworkPerformanceOptions",
			[_xN]: "networkPerformanceOptions"
		}],
		[() => OperatorResponse$, {
			[_eQN]: "Operator",
			[_xN]: _ope
		}],
		[() => InstanceSecondaryInterfaceList, {
			[_eQN]: "SecondaryInterfaceSet",
			[_xN]: "secondaryInterfaceSet"
		}],
		[0, {
			[_eQN]: "InstanceId",
			[_xN]: "instanceId"
		}],
		[0, {
			[_eQN]: "ImageId",
			[_xN]: "imageId"
		}],
		[() => InstanceState$, {
			[_eQN]: "InstanceState",
			[_xN]: "instanceState"
		}],
		[0, {
			[_eQN]: "PrivateDnsName",
			[_xN]: _pDNr
		}],
		[0, {
			[_eQN]: "DnsName",
			[_xN]: "dnsName"
		}],
		[0, {
			[_eQN]: "Reason",
			[_xN]: "reason"
		}],
		[0, {
			[_eQN]: "KeyName",
			[_xN]: "keyName"
		}],
		[1, {
			[_eQN]: "AmiLaunchIndex",
			[_xN]: "amiLaunchIndex"
		}],
		[() => ProductCodeList, {
			[_eQN]: "ProductCodes",
			[_xN]: "productCodes"
		}],
		[0, {
			[_eQN]: "InstanceType",
			[_xN]: "instanceType"
		}],
		[4, {
			[_eQN]: "LaunchTime",
			[_xN]: "launchTime"
		}],
		[() => Placement$, {
			[_eQN]: "Placement",
			[_xN]: "placement"
		}],
		[0, {
			[_eQN]: "KernelId",
			[_xN]: "kernelId"
		}],
		[0, {
			[_eQN]: "RamdiskId",
			[_xN]: "ramdiskId"
		}],
		[0, {
			[_eQN]: "Platform",
			[_xN]: "platform"
		}],
		[() => Monitoring$, {
			[_eQN]: "Monitoring",
			[_xN]: "monitoring"
		}],
		[0, {
			[_eQN]: "SubnetId",
			[_xN]: _sIu
		}],
		[0, {
			[_eQN]: "VpcId",
			[_xN]: _vI
		}],
		[0, {
			[_eQN]: "PrivateIpAddress",
			[_xN]: _pIAr
		}],
		[0, {
			[_eQN]: "IpAddress",
			[_xN]: "ipAddress"
		}]
	]
], InstanceAttachmentEnaSrdSpecification$ = [
	3,
	n0,
	"InstanceAttachmentEnaSrdSpecification",
	0,
	["EnaSrdEnabled", "EnaSrdUdpSpecification"],
	[[2, {
		[_eQN]: "EnaSrdEnabled",
		[_xN]: "enaSrdEnabled"
	}], [() => InstanceAttachmentEnaSrdUdpSpecification$, {
		[_eQN]: "EnaSrdUdpSpecification",
		[_xN]: "enaSrdUdpSpecification"
	}]]
], InstanceAttachmentEnaSrdUdpSpecification$ = [
	3,
	n0,
	"InstanceAttachmentEnaSrdUdpSpecification",
	0,
	["EnaSrdUdpEnabled"],
	[[2, {
		[_eQN]: "EnaSrdUdpEnabled",
		[_xN]: "enaSrdUdpEnabled"
	}]]
], InstanceBlockDeviceMapping$ = [
	3,
	n0,
	"InstanceBlockDeviceMapping",
	0,
	["DeviceName", "Ebs"],
	[[0, {
		[_eQN]: "DeviceName",
		[_xN]: "deviceName"
	}], [() => EbsInstanceBlockDevice$, {
		[_eQN]: "Ebs",
		[_xN]: "ebs"
	}]]
], InstanceIpv4Prefix$ = [
	3,
	n0,
	"InstanceIpv4Prefix",
	0,
	["Ipv4Prefix"],
	[[0, {
		[_eQN]: "Ipv4Prefix",
		[_xN]: "ipv4Prefix"
	}]]
], InstanceIpv6Address$ = [
	3,
	n0,
	"InstanceIpv6Address",
	0,
	[_IApv, "IsPrimaryIpv6"],
	[[0, {
		[_eQN]: "Ipv6Address",
		[_xN]: _iApv
	}], [2, {
		[_eQN]: "IsPrimaryIpv6",
		[_xN]: "isPrimaryIpv6"
	}]]
], InstanceIpv6Prefix$ = [
	3,
	n0,
	"InstanceIpv6Prefix",
	0,
	["Ipv6Prefix"],
	[[0, {
		[_eQN]: "Ipv6Prefix",
		[_xN]: "ipv6Prefix"
	}]]
], InstanceMaintenanceOptions$ = [
	3,
	n0,
	"InstanceMaintenanceOptions",
	0,
	["AutoRecovery", "RebootMigration"],
	[[0, {
		[_eQN]: "AutoRecovery",
		[_xN]: "autoRecovery"
	}], [0, {
		[_eQN]: "RebootMigration",
		[_xN]: "rebootMigration"
	}]]
], InstanceMetadataOptionsResponse$ = [
	3,
	n0,
	"InstanceMetadataOptionsResponse",
	0,
	[
		_St,
		"HttpTokens",
		"HttpPutResponseHopLimit",
		"HttpEndpoint",
		"HttpProtocolIpv6",
		"InstanceMetadataTags"
	],
	[
		[0, {
			[_eQN]: "State",
			[_xN]: _st
		}],
		[0, {
			[_eQN]: "HttpTokens",
			[_xN]: "httpTokens"
		}],
		[1, {
			[_eQN]: "HttpPutResponseHopLimit",
			[_xN]: "httpPutResponseHopLimit"
		}],
		[0, {
			[_eQN]: "HttpEndpoint",
			[_xN]: "httpEndpoint"
		}],
		[0, {
			[_eQN]: "HttpProtocolIpv6",
			[_xN]: "httpProtocolIpv6"
		}],
		[0, {
			[_eQN]: "InstanceMetadataTags",
			[_xN]: "instanceMetadataTags"
		}]
	]
], InstanceNetworkInterface$ = [
	3,
	n0,
	"InstanceNetworkInterface",
	0,
	[
		_Ass,
		_Att,
		"Description",
		_G,
		"Ipv6Addresses",
		_MAa,
		"NetworkInterfaceId",
		_OI,
		_PDN,
		_PIAr,
		_PIAri,
		_SDC,
		_Sta,
		_SIu,
		_VI,
		_ITnt,
		"Ipv4Prefixes",
		"Ipv6Prefixes",
		"ConnectionTrackingConfiguration",
		_Op
	],
	[
		[() => InstanceNetworkInterfaceAssociation$, {
			[_eQN]: "Association",
			[_xN]: _ass
		}],
		[() => InstanceNetworkInterfaceAttachment$, {
			[_eQN]: "Attachment",
			[_xN]: _at
		}],
		[0, {
			[_eQN]: "Description",
			[_xN]: "description"
		}],
		[() => GroupIdentifierList, {
			[_eQN]: "GroupSet",
			[_xN]: _gSr
		}],
		[() => InstanceIpv6AddressList, {
			[_eQN]: "Ipv6AddressesSet",
			[_xN]: "ipv6AddressesSet"
		}],
		[0, {
			[_eQN]: "MacAddress",
			[_xN]: _mAa
		}],
		[0, {
			[_eQN]: "NetworkInterfaceId",
			[_xN]: "networkInterfaceId"
		}],
		[0, {
			[_eQN]: "OwnerId",
			[_xN]: _oI
		}],
		[0, {
			[_eQN]: "PrivateDnsName",
			[_xN]: _pDNr
		}],
		[0, {
			[_eQN]: "PrivateIpAddress",
			[_xN]: _pIAr
		}],
		[() => InstancePrivateIpAddressList, {
			[_eQN]: "PrivateIpAddressesSet",
			[_xN]: "privateIpAddressesSet"
		}],
		[2, {
			[_eQN]: "SourceDestCheck",
			[_xN]: _sDC
		}],
		[0, {
			[_eQN]: "Status",
			[_xN]: _sta
		}],
		[0, {
			[_eQN]: "SubnetId",
			[_xN]: _sIu
		}],
		[0, {
			[_eQN]: "VpcId",
			[_xN]: _vI
		}],
		[0, {
			[_eQN]: "InterfaceType",
			[_xN]: _iTnt
		}],
		[() => InstanceIpv4PrefixList, {
			[_eQN]: "Ipv4PrefixSet",
			[_xN]: "ipv4PrefixSet"
		}],
		[() => InstanceIpv6PrefixList, {
			[_eQN]: "Ipv6PrefixSet",
			[_xN]: "ipv6PrefixSet"
		}],
		[() => ConnectionTrackingSpecificationResponse$, {
			[_eQN]: "ConnectionTrackingConfiguration",
			[_xN]: "connectionTrackingConfiguration"
		}],
		[() => OperatorResponse$, {
			[_eQN]: "Operator",
			[_xN]: _ope
		}]
	]
], InstanceNetworkInterfaceAssociation$ = [
	3,
	n0,
	"InstanceNetworkInterfaceAssociation",
	0,
	[
		"CarrierIp",
		"CustomerOwnedIp",
		"IpOwnerId",
		_PDNub,
		"PublicIp"
	],
	[
		[0, {
			[_eQN]: "CarrierIp",
			[_xN]: "carrierIp"
		}],
		[0, {
			[_eQN]: "CustomerOwnedIp",
			[_xN]: "customerOwnedIp"
		}],
		[0, {
			[_eQN]: "IpOwnerId",
			[_xN]: "ipOwnerId"
		}],
		[0, {
			[_eQN]: "PublicDnsName",
			[_xN]: "publicDnsName"
		}],
		[0, {
			[_eQN]: "PublicIp",
			[_xN]: "publicIp"
		}]
	]
], InstanceNetworkInterfaceAttachment$ = [
	3,
	n0,
	"InstanceNetworkInterfaceAttachment",
	0,
	[
		_ATtt,
		_AItt,
		_DOT,
		_DI,
		_Sta,
		_NCI,
		"EnaSrdSpecification",
		"EnaQueueCount"
	],
	[
		[4, {
			[_eQN]: "AttachTime",
			[_xN]: _aTt
		}],
		[0, {
			[_eQN]: "AttachmentId",
			[_xN]: _aIt
		}],
		[2, {
			[_eQN]: "DeleteOnTermination",
			[_xN]: _dOT
		}],
		[1, {
			[_eQN]: "DeviceIndex",
			[_xN]: _dI
		}],
		[0, {
			[_eQN]: "Status",
			[_xN]: _sta
		}],
		[1, {
			[_eQN]: "NetworkCardIndex",
			[_xN]: _nCI
		}],
		[() => InstanceAttachmentEnaSrdSpecification$, {
			[_eQN]: "EnaSrdSpecification",
			[_xN]: "enaSrdSpecification"
		}],
		[1, {
			[_eQN]: "EnaQueueCount",
			[_xN]: "enaQueueCount"
		}]
	]
], InstanceNetworkPerformanceOptions$ = [
	3,
	n0,
	"InstanceNetworkPerformanceOptions",
	0,
	["BandwidthWeighting"],
	[[0, {
		[_eQN]: "BandwidthWeighting",
		[_xN]: "bandwidthWeighting"
	}]]
], InstancePrivateIpAddress$ = [
	3,
	n0,
	"InstancePrivateIpAddress",
	0,
	[
		_Ass,
		"Primary",
		_PDN,
		_PIAr
	],
	[
		[() => InstanceNetworkInterfaceAssociation$, {
			[_eQN]: "Association",
			[_xN]: _ass
		}],
		[2, {
			[_eQN]: "Primary",
			[_xN]: "primary"
		}],
		[0, {
			[_eQN]: "PrivateDnsName",
			[_xN]: _pDNr
		}],
		[0, {
			[_eQN]: "PrivateIpAddress",
			[_xN]: _pIAr
		}]
	]
], InstanceSecondaryInterface$ = [
	3,
	n0,
	"InstanceSecondaryInterface",
	0,
	[
		_Att,
		_MAa,
		"SecondaryInterfaceId",
		_OI,
		_PIAri,
		_SDC,
		_Sta,
		"SecondarySubnetId",
		"SecondaryNetworkId",
		_ITnt
	],
	[
		[() => InstanceSecondaryInterfaceAttachment$, {
			[_eQN]: "Attachment",
			[_xN]: _at
		}],
		[0, {
			[_eQN]: "MacAddress",
			[_xN]: _mAa
		}],
		[0, {
			[_eQN]: "SecondaryInterfaceId",
			[_xN]: "secondaryInterfaceId"
		}],
		[0, {
			[_eQN]: "OwnerId",
			[_xN]: _oI
		}],
		[() => InstanceSecondaryInterfacePrivateIpAddressList, {
			[_eQN]: "PrivateIpAddressSet",
			[_xN]: "privateIpAddressSet"
		}],
		[2, {
			[_eQN]: "SourceDestCheck",
			[_xN]: _sDC
		}],
		[0, {
			[_eQN]: "Status",
			[_xN]: _sta
		}],
		[0, {
			[_eQN]: "SecondarySubnetId",
			[_xN]: "secondarySubnetId"
		}],
		[0, {
			[_eQN]: "SecondaryNetworkId",
			[_xN]: "secondaryNetworkId"
		}],
		[0, {
			[_eQN]: "InterfaceType",
			[_xN]: _iTnt
		}]
	]
], InstanceSecondaryInterfaceAttachment$ = [
	3,
	n0,
	"InstanceSecondaryInterfaceAttachment",
	0,
	[
		_ATtt,
		_AItt,
		_DOT,
		_DI,
		_Sta,
		_NCI
	],
	[
		[4, {
			[_eQN]: "AttachTime",
			[_xN]: _aTt
		}],
		[0, {
			[_eQN]: "AttachmentId",
			[_xN]: _aIt
		}],
		[2, {
			[_eQN]: "DeleteOnTermination",
			[_xN]: _dOT
		}],
		[1, {
			[_eQN]: "DeviceIndex",
			[_xN]: _dI
		}],
		[0, {
			[_eQN]: "Status",
			[_xN]: _sta
		}],
		[1, {
			[_eQN]: "NetworkCardIndex",
			[_xN]: _nCI
		}]
	]
], InstanceSecondaryInterfacePrivateIpAddress$ = [
	3,
	n0,
	"InstanceSecondaryInterfacePrivateIpAddress",
	0,
	[_PIAr],
	[[0, {
		[_eQN]: "PrivateIpAddress",
		[_xN]: _pIAr
	}]]
], InstanceState$ = [
	3,
	n0,
	"InstanceState",
	0,
	[_Co, _N],
	[[1, {
		[_eQN]: "Code",
		[_xN]: _co
	}], [0, {
		[_eQN]: "Name",
		[_xN]: "name"
	}]]
], LicenseConfiguration$ = [
	3,
	n0,
	"LicenseConfiguration",
	0,
	["LicenseConfigurationArn"],
	[[0, {
		[_eQN]: "LicenseConfigurationArn",
		[_xN]: "licenseConfigurationArn"
	}]]
], Monitoring$ = [
	3,
	n0,
	_Mon,
	0,
	["MetricCategoryIds", _St],
	[[() => MetricCategoryIdList, {
		[_eQN]: "MetricCategoryIdSet",
		[_xN]: "metricCategoryIdSet"
	}], [0, {
		[_eQN]: "State",
		[_xN]: _st
	}]]
], OperatorResponse$ = [
	3,
	n0,
	"OperatorResponse",
	0,
	[
		"Managed",
		"Principal",
		"HiddenByDefault"
	],
	[
		[2, {
			[_eQN]: "Managed",
			[_xN]: "managed"
		}],
		[0, {
			[_eQN]: "Principal",
			[_xN]: "principal"
		}],
		[2, {
			[_eQN]: "HiddenByDefault",
			[_xN]: "hiddenByDefault"
		}]
	]
], Placement$ = [
	3,
	n0,
	_Pla,
	0,
	[
		"AvailabilityZoneId",
		"Affinity",
		_GN,
		"PartitionNumber",
		"HostId",
		"Tenancy",
		"SpreadDomain",
		"HostResourceGroupArn",
		_GIr,
		"AvailabilityZone"
	],
	[
		[0, {
			[_eQN]: "AvailabilityZoneId",
			[_xN]: "availabilityZoneId"
		}],
		[0, {
			[_eQN]: "Affinity",
			[_xN]: "affinity"
		}],
		[0, {
			[_eQN]: "GroupName",
			[_xN]: _gN
		}],
		[1, {
			[_eQN]: "PartitionNumber",
			[_xN]: "partitionNumber"
		}],
		[0, {
			[_eQN]: "HostId",
			[_xN]: "hostId"
		}],
		[0, {
			[_eQN]: "Tenancy",
			[_xN]: "tenancy"
		}],
		[0, {
			[_eQN]: "SpreadDomain",
			[_xN]: "spreadDomain"
		}],
		[0, {
			[_eQN]: "HostResourceGroupArn",
			[_xN]: "hostResourceGroupArn"
		}],
		[0, {
			[_eQN]: "GroupId",
			[_xN]: _gIr
		}],
		[0, {
			[_eQN]: "AvailabilityZone",
			[_xN]: "availabilityZone"
		}]
	]
], PrivateDnsNameOptionsResponse$ = [
	3,
	n0,
	"PrivateDnsNameOptionsResponse",
	0,
	[
		"HostnameType",
		"EnableResourceNameDnsARecord",
		"EnableResourceNameDnsAAAARecord"
	],
	[
		[0, {
			[_eQN]: "HostnameType",
			[_xN]: "hostnameType"
		}],
		[2, {
			[_eQN]: "EnableResourceNameDnsARecord",
			[_xN]: "enableResourceNameDnsARecord"
		}],
		[2, {
			[_eQN]: "EnableResourceNameDnsAAAARecord",
			[_xN]: "enableResourceNameDnsAAAARecord"
		}]
	]
], ProductCode$ = [
	3,
	n0,
	"ProductCode",
	0,
	["ProductCodeId", "ProductCodeType"],
	[[0, {
		[_eQN]: "ProductCode",
		[_xN]: "productCode"
	}], [0, {
		[_eQN]: "Type",
		[_xN]: "type"
	}]]
], Reservation$ = [
	3,
	n0,
	"Reservation",
	0,
	[
		"ReservationId",
		_OI,
		"RequesterId",
		_G,
		"Instances"
	],
	[
		[0, {
			[_eQN]: "ReservationId",
			[_xN]: "reservationId"
		}],
		[0, {
			[_eQN]: "OwnerId",
			[_xN]: _oI
		}],
		[0, {
			[_eQN]: "RequesterId",
			[_xN]: "requesterId"
		}],
		[() => GroupIdentifierList, {
			[_eQN]: "GroupSet",
			[_xN]: _gSr
		}],
		[() => InstanceList, {
			[_eQN]: "InstancesSet",
			[_xN]: "instancesSet"
		}]
	]
], StateReason$ = [
	3,
	n0,
	_SRt,
	0,
	[_Co, "Message"],
	[[0, {
		[_eQN]: "Code",
		[_xN]: _co
	}], [0, {
		[_eQN]: "Message",
		[_xN]: "message"
	}]]
], Tag$ = [
	3,
	n0,
	"Tag",
	0,
	["Key", _V],
	[[0, {
		[_eQN]: "Key",
		[_xN]: "key"
	}], [0, {
		[_eQN]: "Value",
		[_xN]: "value"
	}]]
], ElasticGpuAssociationList = [
	1,
	n0,
	"ElasticGpuAssociationList",
	0,
	[() => ElasticGpuAssociation$, { [_xN]: _it }]
], ElasticInferenceAcceleratorAssociationList = [
	1,
	n0,
	"ElasticInferenceAcceleratorAssociationList",
	0,
	[() => ElasticInferenceAcceleratorAssociation$, { [_xN]: _it }]
], FilterList = [
	1,
	n0,
	"FilterList",
	0,
	[() => Filter$, { [_xN]: _Fil }]
], GroupIdentifierList = [
	1,
	n0,
	"GroupIdentifierList",
	0,
	[() => GroupIdentifier$, { [_xN]: _it }]
], InstanceBlockDeviceMappingList = [
	1,
	n0,
	"InstanceBlockDeviceMappingList",
	0,
	[() => InstanceBlockDeviceMapping$, { [_xN]: _it }]
], InstanceIdStringList = [
	1,
	n0,
	"InstanceIdStringList",
	0,
	[0, { [_xN]: _II }]
], InstanceIpv4PrefixList = [
	1,
	n0,
	"InstanceIpv4PrefixList",
	0,
	[() => InstanceIpv4Prefix$, { [_xN]: _it }]
], InstanceIpv6AddressList = [
	1,
	n0,
	"InstanceIpv6AddressList",
	0,
	[() => InstanceIpv6Address$, { [_xN]: _it }]
], InstanceIpv6PrefixList = [
	1,
	n0,
	"InstanceIpv6PrefixList",
	0,
	[() => InstanceIpv6Prefix$, { [_xN]: _it }]
], InstanceList = [
	1,
	n0,
	"InstanceList",
	0,
	[() => Instance$, { [_xN]: _it }]
], InstanceNetworkInterfaceList = [
	1,
	n0,
	"InstanceNetworkInterfaceList",
	0,
	[() => InstanceNetworkInterface$, { [_xN]: _it }]
], InstancePrivateIpAddressList = [
	1,
	n0,
	"InstancePrivateIpAddressList",
	0,
	[() => InstancePrivateIpAddress$, { [_xN]: _it }]
], InstanceSecondaryInterfaceList = [
	1,
	n0,
	"InstanceSecondaryInterfaceList",
	0,
	[() => InstanceSecondaryInterface$, { [_xN]: _it }]
], InstanceSecondaryInterfacePrivateIpAddressList = [
	1,
	n0,
	"InstanceSecondaryInterfacePrivateIpAddressList",
	0,
	[() => InstanceSecondaryInterfacePrivateIpAddress$, { [_xN]: _it }]
], LicenseList = [
	1,
	n0,
	"LicenseList",
	0,
	[() => LicenseConfiguration$, { [_xN]: _it }]
], MetricCategoryIdList = [
	1,
	n0,
	"MetricCategoryIdList",
	0,
	[0, { [_xN]: _it }]
], ProductCodeList = [
	1,
	n0,
	"ProductCodeList",
	0,
	[() => ProductCode$, { [_xN]: _it }]
], ReservationList = [
	1,
	n0,
	"ReservationList",
	0,
	[() => Reservation$, { [_xN]: _it }]
], TagList = [
	1,
	n0,
	"TagList",
	0,
	[() => Tag$, { [_xN]: _it }]
], ValueStringList = [
	1,
	n0,
	"ValueStringList",
	0,
	[0, { [_xN]: _it }]
], DescribeInstances$ = [
	9,
	n0,
	"DescribeInstances",
	0,
	() => DescribeInstancesRequest$,
	() => DescribeInstancesResult$
];
// node_modules/@aws-sdk/client-ec2/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => ({
	apiVersion: "2016-11-15",
	base64Decoder: config?.base64Decoder ?? require_Sha256Node.Ct,
	base64Encoder: config?.base64Encoder ?? require_Sha256Node.xt,
	disableHostPrefix: config?.disableHostPrefix ?? !1,
	endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
	extensions: config?.extensions ?? [],
	httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultEC2HttpAuthSchemeProvider,
	httpAuthSchemes: config?.httpAuthSchemes ?? [{
		schemeId: "aws.auth#sigv4",
		identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
		signer: new require_Sha256Node.o()
	}],
	logger: config?.logger ?? new require_Sha256Node.et(),
	protocol: config?.protocol ?? AwsEc2QueryProtocol,
	protocolSettings: config?.protocolSettings ?? {
		defaultNamespace: "com.amazonaws.ec2",
		errorTypeRegistries,
		xmlNamespace: "http://ec2.amazonaws.com/doc/2016-11-15",
		version: "2016-11-15",
		serviceTarget: "AmazonEC2"
	},
	serviceId: config?.serviceId ?? "EC2",
	sha256: config?.sha256 ?? require_Sha256Node.t,
	urlParser: config?.urlParser ?? require_configLoader.r,
	utf8Decoder: config?.utf8Decoder ?? require_Sha256Node.St,
	utf8Encoder: config?.utf8Encoder ?? require_Sha256Node.bt
}), getRuntimeConfig = (config) => {
	require_Sha256Node.rt(process.version);
	let defaultsMode = require_Sha256Node.Y(config), defaultConfigProvider = () => defaultsMode().then(require_Sha256Node.it), clientSharedValues = getRuntimeConfig$1(config);
	require_quiet.c(process.version);
	let loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? require_configLoader.t(require_Sha256Node.a, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? require_Sha256Node.mt,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? require_dist_es.n,
		defaultSocketTimeout: require_Sha256Node.wt(config?.requestHandler, 9e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? require_Sha256Node.p({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		maxAttempts: config?.maxAttempts ?? require_configLoader.t(require_Sha256Node.g, config),
		region: config?.region ?? require_configLoader.t(require_Sha256Node.Q, {
			...require_Sha256Node.Z,
			...loaderConfig
		}),
		requestHandler: require_dist_es$1.n.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? require_configLoader.t({
			...require_Sha256Node._,
			default: async () => (await defaultConfigProvider()).retryMode || require_Sha256Node.y
		}, config),
		streamCollector: config?.streamCollector ?? require_stream_collector.t,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? require_configLoader.t(require_Sha256Node.pt, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? require_configLoader.t(require_Sha256Node.ft, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? require_configLoader.t(require_Sha256Node.f, loaderConfig)
	};
}, getHttpAuthExtensionConfiguration = (runtimeConfig) => {
	let _httpAuthSchemes = runtimeConfig.httpAuthSchemes, _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider, _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			let index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			index === -1 ? _httpAuthSchemes.push(httpAuthScheme) : _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
}, resolveHttpAuthRuntimeConfig = (config) => ({
	httpAuthSchemes: config.httpAuthSchemes(),
	httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
	credentials: config.credentials()
}), resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	let extensionConfiguration = Object.assign(require_Sha256Node.l(runtimeConfig), require_Sha256Node.tt(runtimeConfig), require_Sha256Node.A(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	return extensions.forEach((extension) => extension.configure(extensionConfiguration)), Object.assign(runtimeConfig, require_Sha256Node.u(extensionConfiguration), require_Sha256Node.nt(extensionConfiguration), require_Sha256Node.j(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
// node_modules/@aws-sdk/client-ec2/dist-es/EC2Client.js
var EC2Client = class extends require_Sha256Node.dt {
	config;
	constructor(...[configuration]) {
		let _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0), this.initConfig = _config_0;
		let _config_1 = resolveClientEndpointParameters(_config_0), _config_2 = require_Sha256Node.b(_config_1), _config_3 = require_Sha256Node.v(_config_2), _config_4 = require_Sha256Node.X(_config_3), _config_5 = require_Sha256Node.O(_config_4), _config_6 = require_Sha256Node.U(_config_5), _config_7 = resolveHttpAuthSchemeConfig(_config_6), _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8, this.middlewareStack.use(require_Sha256Node.lt(this.config)), this.middlewareStack.use(require_Sha256Node.m(this.config)), this.middlewareStack.use(require_Sha256Node.h(this.config)), this.middlewareStack.use(require_Sha256Node.k(this.config)), this.middlewareStack.use(require_Sha256Node.D(this.config)), this.middlewareStack.use(require_Sha256Node.E(this.config)), this.middlewareStack.use(require_Sha256Node.T(this.config)), this.middlewareStack.use(require_Sha256Node.w(this.config, {
			httpAuthSchemeParametersProvider: defaultEC2HttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new require_Sha256Node.x({ "aws.auth#sigv4": config.credentials })
		})), this.middlewareStack.use(require_Sha256Node.C(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/@aws-sdk/client-ec2/dist-es/commandBuilder.js
const command = require_Sha256Node.$(commonParams, "AmazonEC2", "EC2Client", require_Sha256Node.H), _ep0 = {}, _mw0 = (Command, cs, config, o) => [], commands = { DescribeInstances: class extends command(_ep0, _mw0, "DescribeInstances", DescribeInstances$) {} };
exports.Client = EC2Client, exports.commands = commands;
