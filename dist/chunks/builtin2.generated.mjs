// src/ruleset/builtin.generated.ts
const builtinRules = [
	{
		id: "assume-role-resources-named",
		title: "The server's role names every role that it may assume",
		severity: "high",
		subject: "server-role",
		params: {},
		require: "!serverRole.assumable.everything && isEmpty(serverRole.assumable.notResource) && isEmpty(serverRole.undeclaredPatterns)",
		controls: {
			"nist-800-53-r5": ["AC-6", "AC-6(10)"],
			"pci-dss-4.0.1": ["7.2.2"],
			"soc-2": ["CC6.3"],
			"aws-well-architected": ["SEC03-BP02"],
			cwe: ["CWE-732"],
			"mitre-attack": ["T1078.004", "T1098"]
		},
		requirements: ["POL-03", "POL-06"],
		presets: ["recommended"],
		references: [
			"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_permissions-to-switch.html",
			"https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html",
			"https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notresource.html",
			"https://xsoar.pan.dev/docs/reference/articles/aws-integrations---authentication"
		],
		message: "A policy of {serverRole.name} allows sts:AssumeRole on whatever is like {serverRole.undeclaredPatterns}, instead of the roles that its integrations name.",
		cases: [{
			when: "serverRole.assumable.everything",
			message: "A policy of {serverRole.name} allows sts:AssumeRole on every role there is: in its own account, those that trust the account, and in any other account that trusts it."
		}, {
			when: "!isEmpty(serverRole.assumable.notResource)",
			message: "A policy of {serverRole.name} allows sts:AssumeRole by a NotResource: on every role but {serverRole.assumable.notResource}, those of tomorrow among them."
		}],
		why: "The role of the server is what everything on it can become: each integration, each container that reaches the metadata\nservice, whoever breaks in. A wildcard in what it may assume turns every trust policy that names its account, in any\naccount, into a way on, and nobody who writes such a trust policy sees it. Names keep the list to what the integrations\nuse, and make it short enough to review. A pattern for one role name in every account is as good as its names where\ninAccounts declares it: no policy has room for thousands of accounts.",
		fix: { text: "Write the ARNs of the roles that its integrations assume into Resource, and nothing else: {serverRole.targets}. Where one role name is assumed in many accounts, declare it by inAccounts and write arn:aws:iam::*:role/NAME." },
		examples: [
			{
				name: "named roles alone",
				facts: {
					"serverRole.name": "XsoarServer",
					"serverRole.targets": ["arn:aws:iam::222222222222:role/UpdateAPP"],
					"serverRole.assumable.everything": !1,
					"serverRole.assumable.notResource": [],
					"serverRole.undeclaredPatterns": []
				},
				absent: [],
				unknown: {},
				verdict: "pass",
				location: {
					file: "trustpath/rules/path/assume-role-resources-named.yaml",
					line: 44,
					column: 5
				}
			},
			{
				name: "every role there is",
				facts: {
					"serverRole.name": "XsoarServer",
					"serverRole.targets": ["arn:aws:iam::222222222222:role/UpdateAPP"],
					"serverRole.assumable.notResource": [],
					"serverRole.undeclaredPatterns": [],
					"serverRole.assumable.everything": !0
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/path/assume-role-resources-named.yaml",
					line: 52,
					column: 5
				}
			},
			{
				name: "every role but a few",
				facts: {
					"serverRole.name": "XsoarServer",
					"serverRole.targets": ["arn:aws:iam::222222222222:role/UpdateAPP"],
					"serverRole.assumable.everything": !1,
					"serverRole.undeclaredPatterns": [],
					"serverRole.assumable.notResource": ["arn:aws:iam::222222222222:role/Admin"]
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/path/assume-role-resources-named.yaml",
					line: 56,
					column: 5
				}
			},
			{
				name: "every role of an account",
				facts: {
					"serverRole.name": "XsoarServer",
					"serverRole.targets": ["arn:aws:iam::222222222222:role/UpdateAPP"],
					"serverRole.assumable.everything": !1,
					"serverRole.assumable.notResource": [],
					"serverRole.undeclaredPatterns": ["arn:aws:iam::222222222222:role/*"]
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/path/assume-role-resources-named.yaml",
					line: 60,
					column: 5
				}
			},
			{
				name: "a pattern that what could not be read may explain, beside one that it cannot",
				facts: {
					"serverRole.name": "XsoarServer",
					"serverRole.targets": ["arn:aws:iam::222222222222:role/UpdateAPP"],
					"serverRole.assumable.everything": !1,
					"serverRole.assumable.notResource": [],
					"serverRole.undeclaredPatterns": ["arn:aws:iam::222222222222:role/*"]
				},
				absent: [],
				unknown: { "serverRole.undeclaredPatterns": "access-denied" },
				verdict: "fail",
				location: {
					file: "trustpath/rules/path/assume-role-resources-named.yaml",
					line: 64,
					column: 5
				}
			},
			{
				name: "the policies of the role could not all be read",
				facts: { "serverRole.name": "XsoarServer" },
				absent: [],
				unknown: {
					"serverRole.assumable.everything": "access-denied",
					"serverRole.assumable.notResource": "access-denied",
					"serverRole.undeclaredPatterns": "access-denied"
				},
				verdict: "unknown",
				location: {
					file: "trustpath/rules/path/assume-role-resources-named.yaml",
					line: 69,
					column: 5
				}
			}
		],
		location: {
			file: "trustpath/rules/path/assume-role-resources-named.yaml",
			line: 1,
			column: 5
		}
	},
	{
		id: "imds-hop-limit",
		title: "The metadata hop limit reaches the integrations, and no further",
		severity: "high",
		subject: "instance",
		params: { tolerance: {
			type: "int",
			default: 0,
			description: "Hops allowed above what the container network needs."
		} },
		require: "instance.exists && instance.metadataOptions.httpEndpoint == \"enabled\" && instance.metadataOptions.hopLimit >= server.hopsNeeded && instance.metadataOptions.hopLimit <= server.hopsNeeded + params.tolerance",
		controls: {
			"nist-800-53-r5": [
				"CA-9(1)",
				"CM-2",
				"CM-2(2)"
			],
			"soc-2": ["CC6.6"],
			"aws-well-architected": ["SEC05-BP02"],
			cwe: ["CWE-923"]
		},
		requirements: [
			"IMDS-01",
			"IMDS-02",
			"IMDS-03",
			"IMDS-05"
		],
		presets: ["recommended"],
		references: [
			"https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-options.html",
			"https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-IMDS-existing-instances.html",
			"https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html",
			"https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceMetadataOptions.html",
			"https://xsoar.pan.dev/docs/reference/articles/aws-integrations---authentication"
		],
		when: "server.authentication == \"instance-profile\"",
		message: "Hop limit is {instance.metadataOptions.hopLimit}, but {server.name} needs {server.hopsNeeded}: answers that carry the credentials of the server travel further than its integrations are.",
		cases: [
			{
				when: "!instance.exists",
				message: "There is no instance {instance.id}: {server.name} declares it, and its region does not list it, or lists it as terminated.",
				fix: { text: "Correct the instance id, the account or the region where the server is declared. An instance that was replaced has another id: select by tags where that happens." }
			},
			{
				when: "instance.metadataOptions.httpEndpoint != \"enabled\"",
				message: "The metadata service of {instance.id} is {instance.metadataOptions.httpEndpoint}: nothing on {server.name} gets the credentials of its instance profile."
			},
			{
				when: "instance.metadataOptions.hopLimit < server.hopsNeeded && instance.metadataOptions.httpTokens == \"optional\"",
				message: "Hop limit is {instance.metadataOptions.hopLimit}, but {server.name} needs {server.hopsNeeded}: the answer to a token request is lost before it reaches a container. It works today by falling back to IMDSv1, since tokens are optional, and stops on the day they are required."
			},
			{
				when: "instance.metadataOptions.hopLimit < server.hopsNeeded",
				message: "Hop limit is {instance.metadataOptions.hopLimit}, but {server.name} needs {server.hopsNeeded}: the answer to a token request is lost before it reaches a container, and with tokens required no integration gets credentials."
			}
		],
		why: "The metadata service hands out the credentials of the instance profile. The hop limit says how many network hops the\nanswer to a token request may travel; a container bridge, the default of Docker and Podman, is one more hop. With the\ndefault limit of 1 the token never reaches an integration in a container. Nobody notices while tokens are optional: boto3\nwaits a second and falls back to IMDSv1, the very version that server-side request forgery abuses. When somebody then\nrequires tokens, every integration stops at once with \"Unable to locate credentials\". So raise the limit first, then\nrequire tokens.\nA limit above what is needed is no better: whatever forwards packets for the instance, a nested network or a misused\nproxy, gets the credentials too. Even a limit of 2 opens them to every container on the bridge, so keep images that need\nno AWS away from 169.254.169.254.",
		fix: {
			text: "Switch the metadata endpoint on and set the hop limit to what the container network needs: 2 behind a bridge, 1 with host networking or without containers. The instance need not be restarted. Set the same in its launch template, or the next instance starts with the old limit.",
			command: "aws ec2 modify-instance-metadata-options --region {server.region} --instance-id {instance.id} --http-endpoint enabled --http-put-response-hop-limit {server.hopsNeeded}",
			changes: {
				"instance.metadataOptions.httpEndpoint": "\"enabled\"",
				"instance.metadataOptions.hopLimit": "server.hopsNeeded"
			}
		},
		examples: [
			{
				name: "containers on a bridge with a limit of 2",
				facts: {
					"server.authentication": "instance-profile",
					"server.name": "xsoar-prod",
					"server.region": "us-east-1",
					"server.hopsNeeded": 2,
					"instance.id": "i-0123456789abcdef0",
					"instance.exists": !0,
					"instance.metadataOptions.httpEndpoint": "enabled",
					"instance.metadataOptions.httpTokens": "required",
					"instance.metadataOptions.hopLimit": 2
				},
				absent: [],
				unknown: {},
				verdict: "pass",
				location: {
					file: "trustpath/rules/metadata/imds-hop-limit.yaml",
					line: 77,
					column: 5
				}
			},
			{
				name: "host networking with a limit of 1",
				facts: {
					"server.authentication": "instance-profile",
					"server.name": "xsoar-prod",
					"server.region": "us-east-1",
					"instance.id": "i-0123456789abcdef0",
					"instance.exists": !0,
					"instance.metadataOptions.httpEndpoint": "enabled",
					"instance.metadataOptions.httpTokens": "required",
					"server.hopsNeeded": 1,
					"instance.metadataOptions.hopLimit": 1
				},
				absent: [],
				unknown: {},
				verdict: "pass",
				location: {
					file: "trustpath/rules/metadata/imds-hop-limit.yaml",
					line: 89,
					column: 5
				}
			},
			{
				name: "one hop more than needed, and one is tolerated",
				facts: {
					"server.authentication": "instance-profile",
					"server.name": "xsoar-prod",
					"server.region": "us-east-1",
					"server.hopsNeeded": 2,
					"instance.id": "i-0123456789abcdef0",
					"instance.exists": !0,
					"instance.metadataOptions.httpEndpoint": "enabled",
					"instance.metadataOptions.httpTokens": "required",
					"instance.metadataOptions.hopLimit": 3
				},
				absent: [],
				unknown: {},
				params: { tolerance: 1 },
				verdict: "pass",
				location: {
					file: "trustpath/rules/metadata/imds-hop-limit.yaml",
					line: 93,
					column: 5
				}
			},
			{
				name: "containers on a bridge with the default limit, tokens required",
				facts: {
					"server.authentication": "instance-profile",
					"server.name": "xsoar-prod",
					"server.region": "us-east-1",
					"server.hopsNeeded": 2,
					"instance.id": "i-0123456789abcdef0",
					"instance.exists": !0,
					"instance.metadataOptions.httpEndpoint": "enabled",
					"instance.metadataOptions.httpTokens": "required",
					"instance.metadataOptions.hopLimit": 1
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/metadata/imds-hop-limit.yaml",
					line: 98,
					column: 5
				}
			},
			{
				name: "containers on a bridge with the default limit, tokens optional",
				facts: {
					"server.authentication": "instance-profile",
					"server.name": "xsoar-prod",
					"server.region": "us-east-1",
					"server.hopsNeeded": 2,
					"instance.id": "i-0123456789abcdef0",
					"instance.exists": !0,
					"instance.metadataOptions.httpEndpoint": "enabled",
					"instance.metadataOptions.hopLimit": 1,
					"instance.metadataOptions.httpTokens": "optional"
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/metadata/imds-hop-limit.yaml",
					line: 102,
					column: 5
				}
			},
			{
				name: "one hop more than needed",
				facts: {
					"server.authentication": "instance-profile",
					"server.name": "xsoar-prod",
					"server.region": "us-east-1",
					"server.hopsNeeded": 2,
					"instance.id": "i-0123456789abcdef0",
					"instance.exists": !0,
					"instance.metadataOptions.httpEndpoint": "enabled",
					"instance.metadataOptions.httpTokens": "required",
					"instance.metadataOptions.hopLimit": 3
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/metadata/imds-hop-limit.yaml",
					line: 106,
					column: 5
				}
			},
			{
				name: "the metadata endpoint is off, whatever the limit",
				facts: {
					"server.authentication": "instance-profile",
					"server.name": "xsoar-prod",
					"server.region": "us-east-1",
					"server.hopsNeeded": 2,
					"instance.id": "i-0123456789abcdef0",
					"instance.exists": !0,
					"instance.metadataOptions.httpEndpoint": "disabled"
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/metadata/imds-hop-limit.yaml",
					line: 110,
					column: 5
				}
			},
			{
				name: "the declared instance does not exist",
				facts: {
					"server.authentication": "instance-profile",
					"server.name": "xsoar-prod",
					"instance.id": "i-0123456789abcdef0",
					"instance.exists": !1
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/metadata/imds-hop-limit.yaml",
					line: 120,
					column: 5
				}
			},
			{
				name: "the instance could not be read",
				facts: {
					"server.authentication": "instance-profile",
					"server.hopsNeeded": 2,
					"instance.id": "i-0123456789abcdef0"
				},
				absent: [],
				unknown: {
					"instance.exists": "access-denied",
					"instance.metadataOptions.httpEndpoint": "access-denied",
					"instance.metadataOptions.hopLimit": "access-denied"
				},
				verdict: "unknown",
				location: {
					file: "trustpath/rules/metadata/imds-hop-limit.yaml",
					line: 127,
					column: 5
				}
			},
			{
				name: "a change of the options is pending",
				facts: {
					"server.authentication": "instance-profile",
					"server.hopsNeeded": 2,
					"instance.exists": !0,
					"instance.metadataOptions.state": "pending"
				},
				absent: [],
				unknown: {
					"instance.metadataOptions.httpEndpoint": "unavailable",
					"instance.metadataOptions.httpTokens": "unavailable",
					"instance.metadataOptions.hopLimit": "unavailable"
				},
				verdict: "unknown",
				location: {
					file: "trustpath/rules/metadata/imds-hop-limit.yaml",
					line: 137,
					column: 5
				}
			},
			{
				name: "rootless containers, whose network nobody declared",
				facts: {
					"server.authentication": "instance-profile",
					"instance.exists": !0,
					"instance.metadataOptions.httpEndpoint": "enabled",
					"instance.metadataOptions.hopLimit": 2
				},
				absent: [],
				unknown: { "server.hopsNeeded": "not-declared" },
				verdict: "unknown",
				location: {
					file: "trustpath/rules/metadata/imds-hop-limit.yaml",
					line: 148,
					column: 5
				}
			},
			{
				name: "a server with an access key asks no metadata service",
				facts: { "server.authentication": "access-key" },
				absent: [],
				unknown: {},
				verdict: "not-applicable",
				location: {
					file: "trustpath/rules/metadata/imds-hop-limit.yaml",
					line: 157,
					column: 5
				}
			}
		],
		location: {
			file: "trustpath/rules/metadata/imds-hop-limit.yaml",
			line: 1,
			column: 5
		}
	},
	{
		id: "no-static-keys-with-instance-profile",
		title: "A server with an instance profile holds no static keys",
		severity: "high",
		subject: "server",
		params: {},
		require: "isEmpty(server.storedKeyIntegrations) && isEmpty(server.activeUserKeys)",
		controls: {
			"cis-aws-3.0.0": ["1.18"],
			"cis-aws-5.0.0": ["1.17"],
			"nist-800-53-r5": ["AC-3", "IA-5"],
			"pci-dss-4.0.1": ["8.6.2"],
			"soc-2": ["CC6.1"],
			"aws-well-architected": ["SEC02-BP02"],
			cwe: ["CWE-798"],
			"mitre-attack": ["T1552"]
		},
		requirements: ["AUTH-03", "AUTH-05"],
		presets: ["recommended"],
		references: [
			"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-ec2.html",
			"https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html",
			"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html",
			"https://xsoar.pan.dev/docs/reference/articles/aws-integrations---authentication"
		],
		when: "server.authentication == \"instance-profile\"",
		message: "Integrations of {server.name} store static keys although the server has an instance profile: {server.storedKeyIntegrations}.",
		cases: [{
			when: "!isEmpty(server.storedKeyIntegrations) && !isEmpty(server.activeUserKeys)",
			message: "Integrations of {server.name} store static keys although the server has an instance profile: {server.storedKeyIntegrations}. Keys of {server.user} that end in {server.activeUserKeys} are active."
		}, {
			when: "!isEmpty(server.activeUserKeys)",
			message: "{server.name} has an instance profile, but keys of {server.user} are still active. They end in {server.activeUserKeys}.",
			fix: { text: "Make the user's keys inactive, watch for a week that nothing fails, then delete them, and the user if nothing else needs it. \"aws iam get-access-key-last-used\" shows what still signs with a key." }
		}],
		why: "A static key works from anywhere, for as long as nobody takes it away: in a backup of the server, in an export of its\nsettings, in the log of an integration that runs at debug level. The credentials of an instance profile last for hours,\nchange by themselves and are tied to the instance. A server that has them gains nothing by a key.\nIt loses, too: XSOAR prefers keys that are stored in an integration to the instance profile, so such an integration acts\nas the key's user, past the role that everybody believes it has. And a key that stays active after the move is the one\nthat nobody watches.",
		fix: { text: "Clear access key and secret in every integration that is named, and test it: it then uses the instance profile. Make the keys inactive first and delete them when nothing has failed for a week." },
		examples: [
			{
				name: "no key anywhere",
				facts: {
					"server.authentication": "instance-profile",
					"server.name": "xsoar-prod",
					"server.storedKeyIntegrations": [],
					"server.activeUserKeys": []
				},
				absent: [],
				unknown: {},
				verdict: "pass",
				location: {
					file: "trustpath/rules/credentials/no-static-keys-with-instance-profile.yaml",
					line: 51,
					column: 5
				}
			},
			{
				name: "an integration stores a key",
				facts: {
					"server.authentication": "instance-profile",
					"server.name": "xsoar-prod",
					"server.activeUserKeys": [],
					"server.storedKeyIntegrations": ["aws-s3-prod"]
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/credentials/no-static-keys-with-instance-profile.yaml",
					line: 58,
					column: 5
				}
			},
			{
				name: "the user of old has an active key",
				facts: {
					"server.authentication": "instance-profile",
					"server.name": "xsoar-prod",
					"server.storedKeyIntegrations": [],
					"server.user": "arn:aws:iam::111111111111:user/xsoar.old",
					"server.activeUserKeys": ["MPLE"]
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/credentials/no-static-keys-with-instance-profile.yaml",
					line: 62,
					column: 5
				}
			},
			{
				name: "both",
				facts: {
					"server.authentication": "instance-profile",
					"server.name": "xsoar-prod",
					"server.user": "arn:aws:iam::111111111111:user/xsoar.old",
					"server.storedKeyIntegrations": ["aws-s3-prod"],
					"server.activeUserKeys": ["MPLE"]
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/credentials/no-static-keys-with-instance-profile.yaml",
					line: 68,
					column: 5
				}
			},
			{
				name: "one integration stores a key, another does not say",
				facts: {
					"server.authentication": "instance-profile",
					"server.name": "xsoar-prod",
					"server.activeUserKeys": [],
					"server.storedKeyIntegrations": ["aws-s3-prod"]
				},
				absent: [],
				unknown: { "server.storedKeyIntegrations": "not-declared" },
				verdict: "fail",
				location: {
					file: "trustpath/rules/credentials/no-static-keys-with-instance-profile.yaml",
					line: 75,
					column: 5
				}
			},
			{
				name: "an integration does not say whether it stores a key",
				facts: {
					"server.authentication": "instance-profile",
					"server.name": "xsoar-prod",
					"server.activeUserKeys": [],
					"server.storedKeyIntegrations": []
				},
				absent: [],
				unknown: { "server.storedKeyIntegrations": "not-declared" },
				verdict: "unknown",
				location: {
					file: "trustpath/rules/credentials/no-static-keys-with-instance-profile.yaml",
					line: 80,
					column: 5
				}
			},
			{
				name: "the keys of the user could not be read",
				facts: {
					"server.authentication": "instance-profile",
					"server.storedKeyIntegrations": []
				},
				absent: [],
				unknown: { "server.activeUserKeys": "access-denied" },
				verdict: "unknown",
				location: {
					file: "trustpath/rules/credentials/no-static-keys-with-instance-profile.yaml",
					line: 85,
					column: 5
				}
			},
			{
				name: "a server with an access key needs one",
				facts: { "server.authentication": "access-key" },
				absent: [],
				unknown: {},
				verdict: "not-applicable",
				location: {
					file: "trustpath/rules/credentials/no-static-keys-with-instance-profile.yaml",
					line: 91,
					column: 5
				}
			}
		],
		location: {
			file: "trustpath/rules/credentials/no-static-keys-with-instance-profile.yaml",
			line: 1,
			column: 5
		}
	},
	{
		id: "sts-regional-endpoint",
		title: "The server calls the STS endpoint of its region",
		severity: "medium",
		subject: "server",
		params: {},
		require: "server.sts.endpoints == \"regional\"",
		controls: {
			"nist-800-53-r5": ["CP-2", "SC-7"],
			"soc-2": ["A1.2"],
			cwe: ["CWE-923"]
		},
		requirements: ["REG-01"],
		presets: ["recommended"],
		references: [
			"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_region-endpoints.html",
			"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_enable-regions.html",
			"https://docs.aws.amazon.com/sdkref/latest/guide/feature-sts-regionalized-endpoints.html",
			"https://xsoar.pan.dev/docs/reference/articles/aws-integrations---authentication"
		],
		message: "The STS endpoints of {server.name} are {server.sts.endpoints}: its integrations ask sts.amazonaws.com for every role they assume.",
		cases: [
			{
				when: "server.sts.endpoints == \"unset\"",
				message: "Nothing says which STS endpoint {server.name} uses: the SDK in each integration's image decides. boto3 before 1.40 asks sts.amazonaws.com, later ones ask the endpoint of the region."
			},
			{
				when: "has(server.region) && (server.region.startsWith(\"cn-\") || server.region.startsWith(\"us-gov-\") || server.region.startsWith(\"us-iso\") || server.region.startsWith(\"eu-iso\") || server.region.startsWith(\"eusc-\"))",
				message: "The STS endpoints of {server.name} are {server.sts.endpoints}, but the partition of {server.region} has no global endpoint: the setting says what cannot be."
			},
			{
				when: "has(server.region) && !(server.region in [\n  \"ap-northeast-1\", \"ap-south-1\", \"ap-southeast-1\", \"ap-southeast-2\", \"ca-central-1\",\n  \"eu-central-1\", \"eu-north-1\", \"eu-west-1\", \"eu-west-2\", \"eu-west-3\",\n  \"sa-east-1\", \"us-east-1\", \"us-east-2\", \"us-west-1\", \"us-west-2\"])",
				message: "The STS endpoints of {server.name} are {server.sts.endpoints}. In {server.region} the SDK asks the endpoint of the region all the same; an integration whose default region is an older one, us-east-1 for instance, asks sts.amazonaws.com."
			}
		],
		why: "sts.amazonaws.com is one name for all regions. AWS answers it near the caller only where the DNS server of a VPC resolves\nthe name, and never for opt-in regions; every other call goes to us-east-1, takes longer and stops with that region.\nWherever it is answered, the request counts as one to us-east-1 for policies that test aws:RequestedRegion, and leaves its\ntrail there. A VPC endpoint for STS serves the name of the region only, so a server without a way to the internet does not\nreach the global name at all. Tokens that the global endpoint issues are not valid in opt-in regions unless the account\nasks for version 2 tokens.\nThe SDK calls the endpoint of the region only if it is told to, is new enough, and has a region: give every integration a\ndefault region too. The value is compared by case: \"Regional\" is an error that stops every call.",
		fix: {
			text: "In the settings of the server, under Troubleshooting, append --env=AWS_STS_REGIONAL_ENDPOINTS=regional to the server configuration python.pass.extra.keys, after ## if it has a value already, and run /reset_containers. Do the same on every tenant and in the d1.conf of every engine. Before, see whether a policy tests aws:RequestedRegion for us-east-1. Then declare sts.endpoints as regional.",
			changes: { "server.sts.endpoints": "\"regional\"" }
		},
		examples: [
			{
				name: "regional",
				facts: {
					"server.name": "xsoar-prod",
					"server.region": "us-east-1",
					"server.sts.endpoints": "regional"
				},
				absent: [],
				unknown: {},
				verdict: "pass",
				location: {
					file: "trustpath/rules/sts/sts-regional-endpoint.yaml",
					line: 59,
					column: 5
				}
			},
			{
				name: "global, in a region that the global endpoint serves",
				facts: {
					"server.name": "xsoar-prod",
					"server.region": "us-east-1",
					"server.sts.endpoints": "global"
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/sts/sts-regional-endpoint.yaml",
					line: 62,
					column: 5
				}
			},
			{
				name: "legacy, in a region that is never asked through the global endpoint",
				facts: {
					"server.name": "xsoar-prod",
					"server.region": "ap-northeast-2",
					"server.sts.endpoints": "legacy"
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/sts/sts-regional-endpoint.yaml",
					line: 65,
					column: 5
				}
			},
			{
				name: "global, in a partition without a global endpoint",
				facts: {
					"server.name": "xsoar-gov",
					"server.region": "us-gov-west-1",
					"server.sts.endpoints": "global"
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/sts/sts-regional-endpoint.yaml",
					line: 68,
					column: 5
				}
			},
			{
				name: "global, outside AWS",
				facts: {
					"server.name": "xsoar-onprem",
					"server.sts.endpoints": "global"
				},
				absent: ["server.region"],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/sts/sts-regional-endpoint.yaml",
					line: 71,
					column: 5
				}
			},
			{
				name: "not set, so that the image decides",
				facts: {
					"server.name": "xsoar-test",
					"server.region": "us-west-2",
					"server.sts.endpoints": "unset"
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/sts/sts-regional-endpoint.yaml",
					line: 75,
					column: 5
				}
			},
			{
				name: "nobody declared what the server is configured with",
				facts: {
					"server.name": "xsoar-prod",
					"server.region": "us-east-1"
				},
				absent: [],
				unknown: { "server.sts.endpoints": "not-declared" },
				verdict: "unknown",
				location: {
					file: "trustpath/rules/sts/sts-regional-endpoint.yaml",
					line: 78,
					column: 5
				}
			}
		],
		location: {
			file: "trustpath/rules/sts/sts-regional-endpoint.yaml",
			line: 1,
			column: 5
		}
	},
	{
		id: "trust-path-complete",
		title: "Every link between the server and its work with the role holds",
		severity: "high",
		subject: "trust-path",
		params: {},
		require: "isEmpty(path.interruptedAt)",
		controls: {
			"nist-800-53-r5": [
				"AC-3",
				"AC-6",
				"CM-6"
			],
			"soc-2": ["A1.2", "CC6.1"],
			"aws-well-architected": ["SEC02-BP02", "SEC03-BP02"],
			cwe: ["CWE-284"]
		},
		requirements: /* @__PURE__ */ "LOC-02.IP-01.IP-02.IP-05.STS-04.STS-05.STS-08.REG-10.FLOW-02.PRE-01.PRE-02.PRE-03.CMD-01.CMD-02.IMDS-01.IMDS-02.POL-01.BTR-01.BTR-03.TR-01.TR-05.TR-06.TR-07.TR-08.TR-10.PERM-06.USR-01.USR-03.USR-04.INT-03.INT-04.MULTI-01".split("."),
		presets: ["recommended"],
		references: [
			"https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_roles.html",
			"https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html",
			"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-ec2.html",
			"https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html",
			"https://xsoar.pan.dev/docs/reference/articles/aws-integrations---authentication"
		],
		message: "{server.name} cannot do the work of {integration.name} with {targetRole.arn}, broken at {path.interruptedAt}. {path.explanation}",
		cases: [{
			when: "has(path.firstBrokenLink) && path.firstBrokenLink == \"trust-policy\"",
			fix: {
				text: "{path.mend.text}",
				command: "aws iam update-assume-role-policy --role-name {targetRole.name} --policy-document {path.mend.document}"
			}
		}, {
			when: "has(path.firstBrokenLink) && path.firstBrokenLink == \"session\" && path.session.duration > 3600 && path.session.duration <= 43200",
			fix: {
				text: "{path.mend.text}",
				command: "aws iam update-role --role-name {targetRole.name} --max-session-duration {path.session.duration}"
			}
		}],
		why: "A server reaches a role by a chain: an instance with a profile, a role in the profile that EC2 may hand out, a metadata\nservice that answers where the integrations run, an STS endpoint that serves the region, a permission to call\nsts:AssumeRole, a role that exists and trusts the caller, a session that STS grants, and permissions that are enough for\nthe work. Each is set by somebody else, on another page, in another account. A link that breaks is found when a playbook\nneeds it, in the middle of an incident, as an error that names the symptom: AccessDenied does not say which side denied.\nEvery link is judged from what the accounts say, before anybody needs it. What could not be read is told as such: it is\nneither held for whole nor for broken.",
		fix: {
			text: "{path.mend.text} \"trustpath path {server.name} {integration.name}\" draws the whole path, with the exact change at the link that is broken.",
			changes: {
				"targetRole.exists": "path.mended.exists",
				"targetRole.trust.document": "path.mended.trust",
				"targetRole.maxSessionDuration": "path.mended.maxSessionDuration"
			}
		},
		examples: [
			{
				name: "every link holds",
				facts: { "path.interruptedAt": [] },
				absent: [],
				unknown: {},
				verdict: "pass",
				location: {
					file: "trustpath/rules/path/trust-path-complete.yaml",
					line: 84,
					column: 5
				}
			},
			{
				name: "the role does not trust the server",
				facts: {
					"server.name": "xsoar-prod",
					"integration.name": "aws-ec2-prod",
					"targetRole.name": "UpdateAPP",
					"targetRole.arn": "arn:aws:iam::222222222222:role/UpdateAPP",
					"path.interruptedAt": ["trust-policy"],
					"path.firstBrokenLink": "trust-policy",
					"path.explanation": "No Allow of the trust policy admits arn:aws:iam::111111111111:role/XsoarServer for sts:AssumeRole.",
					"path.mend.text": "Add a statement that allows arn:aws:iam::111111111111:role/XsoarServer sts:AssumeRole.",
					"path.mend.document": "{\"Version\":\"2012-10-17\",\"Statement\":[]}",
					"path.mended.trust": "{\"Version\":\"2012-10-17\",\"Statement\":[]}"
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/path/trust-path-complete.yaml",
					line: 87,
					column: 5
				}
			},
			{
				name: "the role lacks a permission",
				facts: {
					"server.name": "xsoar-prod",
					"integration.name": "aws-ec2-prod",
					"targetRole.name": "UpdateAPP",
					"targetRole.arn": "arn:aws:iam::222222222222:role/UpdateAPP",
					"path.mend.document": "{\"Version\":\"2012-10-17\",\"Statement\":[]}",
					"path.mended.trust": "{\"Version\":\"2012-10-17\",\"Statement\":[]}",
					"path.interruptedAt": ["permissions"],
					"path.firstBrokenLink": "permissions",
					"path.explanation": "UpdateAPP does not grant ec2:CreateImage, which aws-ec2-prod needs.",
					"path.mend.text": "Allow UpdateAPP ec2:CreateImage; name the resources where these actions take any."
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/path/trust-path-complete.yaml",
					line: 100,
					column: 5
				}
			},
			{
				name: "the session is longer than the role allows",
				facts: {
					"server.name": "xsoar-prod",
					"integration.name": "aws-ec2-prod",
					"targetRole.name": "UpdateAPP",
					"targetRole.arn": "arn:aws:iam::222222222222:role/UpdateAPP",
					"path.mend.document": "{\"Version\":\"2012-10-17\",\"Statement\":[]}",
					"path.mended.trust": "{\"Version\":\"2012-10-17\",\"Statement\":[]}",
					"path.interruptedAt": ["session"],
					"path.firstBrokenLink": "session",
					"path.session.duration": 7200,
					"path.mended.maxSessionDuration": 7200,
					"path.explanation": "STS refuses the session: 7200 s is more than the role's MaxSessionDuration of 3600 s.",
					"path.mend.text": "Set the session duration of aws-ec2-prod to at most 3600 seconds, or let UpdateAPP allow 7200."
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/path/trust-path-complete.yaml",
					line: 108,
					column: 5
				}
			},
			{
				name: "one link is broken for sure, though another could not be read",
				facts: {
					"server.name": "xsoar-prod",
					"integration.name": "aws-ec2-prod",
					"targetRole.name": "UpdateAPP",
					"targetRole.arn": "arn:aws:iam::222222222222:role/UpdateAPP",
					"path.explanation": "No Allow of the trust policy admits arn:aws:iam::111111111111:role/XsoarServer for sts:AssumeRole.",
					"path.mend.text": "Add a statement that allows arn:aws:iam::111111111111:role/XsoarServer sts:AssumeRole.",
					"path.mend.document": "{\"Version\":\"2012-10-17\",\"Statement\":[]}",
					"path.mended.trust": "{\"Version\":\"2012-10-17\",\"Statement\":[]}",
					"path.interruptedAt": ["instance"],
					"path.firstBrokenLink": "instance"
				},
				absent: [],
				unknown: { "path.interruptedAt": "access-denied" },
				verdict: "fail",
				location: {
					file: "trustpath/rules/path/trust-path-complete.yaml",
					line: 118,
					column: 5
				}
			},
			{
				name: "a link could not be read, and no other is broken",
				facts: {},
				absent: [],
				unknown: { "path.interruptedAt": "access-denied" },
				verdict: "unknown",
				location: {
					file: "trustpath/rules/path/trust-path-complete.yaml",
					line: 123,
					column: 5
				}
			}
		],
		location: {
			file: "trustpath/rules/path/trust-path-complete.yaml",
			line: 1,
			column: 5
		}
	},
	{
		id: "trust-path-guardrails-known",
		title: "The guardrails of the organization let the call through",
		severity: "low",
		subject: "trust-path",
		params: {},
		require: "path.guardrails",
		controls: {
			"nist-800-53-r5": ["AC-3", "AC-4"],
			"aws-well-architected": ["SEC03-BP05"],
			cwe: ["CWE-284"]
		},
		requirements: ["PRE-03", "PL-09"],
		presets: ["strict"],
		references: [
			"https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html",
			"https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html",
			"https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html"
		],
		message: "A guardrail of the organization keeps {server.name} from assuming {targetRole.arn}.",
		cases: [],
		why: "Service control policies bind what the server's account may do, resource control policies who may assume the role, and\nthe policy of a VPC endpoint for STS what passes through it. Each of them can deny a call that every policy of the two\naccounts allows, and none can be read with the permissions of a member account. So the other links are judged without\nthem, and this rule says, path by path, that nobody has looked.",
		fix: { text: "Ask who runs the organization whether a service control policy denies sts:AssumeRole to the server's account, or a resource control policy to callers of the role, and read the policy of the VPC endpoint, if there is one. Then waive this rule for the paths that were looked at, with the date until which the answer holds." },
		examples: [
			{
				name: "somebody looked, and they let the call through",
				facts: { "path.guardrails": !0 },
				absent: [],
				unknown: {},
				verdict: "pass",
				location: {
					file: "trustpath/rules/path/trust-path-guardrails-known.yaml",
					line: 28,
					column: 5
				}
			},
			{
				name: "one of them denies the call",
				facts: {
					"path.guardrails": !1,
					"server.name": "xsoar-prod",
					"targetRole.arn": "arn:aws:iam::222222222222:role/UpdateAPP"
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/path/trust-path-guardrails-known.yaml",
					line: 31,
					column: 5
				}
			},
			{
				name: "a member account cannot see them",
				facts: {},
				absent: [],
				unknown: { "path.guardrails": "not-collected" },
				verdict: "unknown",
				location: {
					file: "trustpath/rules/path/trust-path-guardrails-known.yaml",
					line: 37,
					column: 5
				}
			}
		],
		location: {
			file: "trustpath/rules/path/trust-path-guardrails-known.yaml",
			line: 1,
			column: 5
		}
	},
	{
		id: "trust-path-least-privilege",
		title: "The path is no wider than what is declared",
		severity: "medium",
		subject: "trust-path",
		params: {},
		require: "isEmpty(path.wider)",
		controls: {
			"nist-800-53-r5": ["AC-6", "AC-6(10)"],
			"pci-dss-4.0.1": ["7.2.1", "7.2.2"],
			"soc-2": ["CC6.1", "CC6.3"],
			"aws-well-architected": ["SEC03-BP02", "SEC03-BP07"],
			cwe: ["CWE-250", "CWE-732"],
			"mitre-attack": ["T1078.004", "T1098"]
		},
		requirements: [
			"POL-03",
			"POL-04",
			"POL-06",
			"POL-07",
			"TR-04",
			"TR-09",
			"PERM-01",
			"PERM-02",
			"PERM-07",
			"PERM-08",
			"USR-05"
		],
		presets: ["recommended"],
		references: [
			"https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html",
			"https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html",
			"https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html",
			"https://xsoar.pan.dev/docs/reference/articles/aws-integrations---authentication"
		],
		message: "The path of {integration.name} from {server.name} to {targetRole.arn} is wider than what is declared. {path.wider}",
		cases: [],
		why: "Whoever gets hold of the server, a container on it or a session of the role has all that the path allows, needed or not.\nThree places decide how much that is. The trust policy of the role: every principal in it beside the declared callers is\nanother way in. The permissions of the role: what the integration never calls serves nobody but an attacker, and a role\nthat can do all in IAM can give itself the rest. The policies of the server: a wildcard in what it may assume reaches\nroles that nobody thought of, those of tomorrow among them.\nWidth is measured by what is declared, so declare the actions of every integration: without them nothing can be too much.",
		fix: {
			text: "Let the role trust its declared callers alone and grant it the actions that the integration needs, on the resources it needs them for. Let the server assume the roles that its integrations name. What is in use after all, declare.",
			changes: { "targetRole.trust.document": "path.mended.narrowTrust" }
		},
		examples: [
			{
				name: "nothing beyond what is declared",
				facts: { "path.wider": [] },
				absent: [],
				unknown: {},
				verdict: "pass",
				location: {
					file: "trustpath/rules/path/trust-path-least-privilege.yaml",
					line: 35,
					column: 5
				}
			},
			{
				name: "the role grants more than is needed",
				facts: {
					"server.name": "xsoar-prod",
					"integration.name": "aws-ec2-prod",
					"targetRole.arn": "arn:aws:iam::222222222222:role/UpdateAPP",
					"path.wider": ["UpdateAPP may do s3:*, which aws-ec2-prod does not need."]
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/path/trust-path-least-privilege.yaml",
					line: 38,
					column: 5
				}
			},
			{
				name: "the server may assume every role, whatever else could not be read",
				facts: {
					"server.name": "xsoar-prod",
					"integration.name": "aws-ec2-prod",
					"targetRole.arn": "arn:aws:iam::222222222222:role/UpdateAPP",
					"path.wider": ["A policy of XsoarServer allows sts:AssumeRole on every role there is."]
				},
				absent: [],
				unknown: { "path.wider": "access-denied" },
				verdict: "fail",
				location: {
					file: "trustpath/rules/path/trust-path-least-privilege.yaml",
					line: 45,
					column: 5
				}
			},
			{
				name: "the actions of the integration are not declared",
				facts: {},
				absent: [],
				unknown: { "path.wider": "not-declared" },
				verdict: "unknown",
				location: {
					file: "trustpath/rules/path/trust-path-least-privilege.yaml",
					line: 50,
					column: 5
				}
			}
		],
		location: {
			file: "trustpath/rules/path/trust-path-least-privilege.yaml",
			line: 1,
			column: 5
		}
	},
	{
		id: "trust-principal-matches-server-role",
		title: "The trust policy names exactly the principals that are declared to assume the role",
		severity: "high",
		subject: "target-role",
		params: {},
		require: "targetRole.exists && isEmpty(targetRole.serversWithoutCaller) && isEmpty(targetRole.missingCallers) && isEmpty(targetRole.undeclaredPrincipals) && isEmpty(targetRole.stalePrincipals) && isEmpty(targetRole.deniedCallers)",
		controls: {
			"nist-800-53-r5": [
				"AC-3",
				"AC-4",
				"AC-6"
			],
			"pci-dss-4.0.1": ["7.2.1"],
			"soc-2": ["CC6.1", "CC6.3"],
			"aws-well-architected": ["SEC03-BP07", "SEC03-BP08"],
			cwe: [
				"CWE-284",
				"CWE-672",
				"CWE-732"
			]
		},
		requirements: [
			"TR-01",
			"TR-02",
			"TR-03",
			"TR-04",
			"TR-05",
			"TR-07",
			"TR-09",
			"TR-10",
			"ROLE-02",
			"STS-04",
			"STS-08"
		],
		presets: ["recommended"],
		references: [
			"https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html",
			"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html",
			"https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_roles.html",
			"https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html",
			"https://xsoar.pan.dev/docs/reference/articles/aws-integrations---authentication"
		],
		message: "The trust policy of {targetRole.name} does not name exactly the declared callers. {targetRole.trustProblems}",
		cases: [
			{
				when: "!targetRole.exists",
				message: "{targetRole.arn} does not exist: account {targetRole.account} has no role with exactly this path and name, in this case. No server can assume it.",
				fix: { text: "Correct the ARN where the integrations declare it, or create the role with a trust policy that names just its callers. The path belongs to the ARN, and upper and lower case are told apart." }
			},
			{
				when: "!isEmpty(targetRole.serversWithoutCaller) && isEmpty(targetRole.trustProblems)",
				message: "Nothing can call {targetRole.name} from {targetRole.serversWithoutCaller}: there is no instance, no role attached to the instance, or no such user.",
				fix: { text: "Give the server something to call with: an instance with an instance profile that holds a role, or the declared user. Then let the trust policy name that role or user, and nobody else." }
			},
			{
				when: "!isEmpty(targetRole.serversWithoutCaller)",
				message: "Nothing can call {targetRole.name} from {targetRole.serversWithoutCaller}: there is no instance, no role attached to the instance, or no such user. {targetRole.trustProblems}"
			}
		],
		why: "A trust policy says who may become a role. Every name in it that no server needs is a door: a whole account (`root` or\nthe twelve digits) lets everyone in whom that account's administrators allow, `*` lets in the world, and the service\n`ec2.amazonaws.com`, which the console writes when a role is made for EC2, lets any instance carry the role.\nA name that is missing is an outage, and it is easy to miss: IAM compares path and case, partitions never mix, and for a\nrole that was deleted and made anew the policy shows a unique id (AROA…, AIDA…) that matches nobody, although a role of\nthe old name is there. Within one account the trust policy alone lets a named role in, so nothing else catches the error.\nThe caller is the role that is really attached to the server, not the one that somebody meant to attach. An external id\nis no answer here: XSOAR cannot send one, and it is made for third parties that act for many customers.",
		fix: {
			text: "Replace the trust policy by one that names just the declared callers, by their ARNs. If one of its principals is in use after all, declare the server or integration that uses it instead.",
			command: "aws iam update-assume-role-policy --role-name {targetRole.name} --policy-document {targetRole.trust.proposed}",
			changes: { "targetRole.trust.document": "targetRole.trust.proposed" }
		},
		examples: [
			{
				name: "the attached role and nobody else",
				facts: {
					"targetRole.arn": "arn:aws:iam::222222222222:role/UpdateAPP",
					"targetRole.name": "UpdateAPP",
					"targetRole.account": "222222222222",
					"targetRole.exists": !0,
					"targetRole.serversWithoutCaller": [],
					"targetRole.missingCallers": [],
					"targetRole.undeclaredPrincipals": [],
					"targetRole.stalePrincipals": [],
					"targetRole.deniedCallers": [],
					"targetRole.trustProblems": [],
					"targetRole.trust.proposed": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::111111111111:role/XsoarServer\"},\"Action\":\"sts:AssumeRole\"}]}"
				},
				absent: [],
				unknown: {},
				verdict: "pass",
				location: {
					file: "trustpath/rules/trust/trust-principal-matches-server-role.yaml",
					line: 66,
					column: 5
				}
			},
			{
				name: "the whole account is trusted instead of the role",
				facts: {
					"targetRole.arn": "arn:aws:iam::222222222222:role/UpdateAPP",
					"targetRole.name": "UpdateAPP",
					"targetRole.account": "222222222222",
					"targetRole.exists": !0,
					"targetRole.serversWithoutCaller": [],
					"targetRole.stalePrincipals": [],
					"targetRole.deniedCallers": [],
					"targetRole.trust.proposed": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::111111111111:role/XsoarServer\"},\"Action\":\"sts:AssumeRole\"}]}",
					"targetRole.missingCallers": ["arn:aws:iam::111111111111:role/XsoarServer"],
					"targetRole.undeclaredPrincipals": ["arn:aws:iam::111111111111:root"],
					"targetRole.trustProblems": ["arn:aws:iam::111111111111:role/XsoarServer is not trusted: no Allow of sts:AssumeRole names it.", "arn:aws:iam::111111111111:root trusts the whole account 111111111111."]
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/trust/trust-principal-matches-server-role.yaml",
					line: 81,
					column: 5
				}
			},
			{
				name: "a service is trusted beside the declared role",
				facts: {
					"targetRole.arn": "arn:aws:iam::222222222222:role/UpdateAPP",
					"targetRole.name": "UpdateAPP",
					"targetRole.account": "222222222222",
					"targetRole.exists": !0,
					"targetRole.serversWithoutCaller": [],
					"targetRole.missingCallers": [],
					"targetRole.stalePrincipals": [],
					"targetRole.deniedCallers": [],
					"targetRole.trust.proposed": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::111111111111:role/XsoarServer\"},\"Action\":\"sts:AssumeRole\"}]}",
					"targetRole.undeclaredPrincipals": ["Service:ec2.amazonaws.com"],
					"targetRole.trustProblems": ["Service:ec2.amazonaws.com lets an AWS service assume the role."]
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/trust/trust-principal-matches-server-role.yaml",
					line: 90,
					column: 5
				}
			},
			{
				name: "the id of a deleted role is left",
				facts: {
					"targetRole.arn": "arn:aws:iam::222222222222:role/UpdateAPP",
					"targetRole.name": "UpdateAPP",
					"targetRole.account": "222222222222",
					"targetRole.exists": !0,
					"targetRole.serversWithoutCaller": [],
					"targetRole.undeclaredPrincipals": [],
					"targetRole.deniedCallers": [],
					"targetRole.trust.proposed": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::111111111111:role/XsoarServer\"},\"Action\":\"sts:AssumeRole\"}]}",
					"targetRole.missingCallers": ["arn:aws:iam::111111111111:role/XsoarServer"],
					"targetRole.stalePrincipals": ["AROAEXAMPLEEXAMPLE123"],
					"targetRole.trustProblems": ["AROAEXAMPLEEXAMPLE123 is the id of a deleted role."]
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/trust/trust-principal-matches-server-role.yaml",
					line: 96,
					column: 5
				}
			},
			{
				name: "a Deny covers the caller",
				facts: {
					"targetRole.arn": "arn:aws:iam::222222222222:role/UpdateAPP",
					"targetRole.name": "UpdateAPP",
					"targetRole.account": "222222222222",
					"targetRole.exists": !0,
					"targetRole.serversWithoutCaller": [],
					"targetRole.missingCallers": [],
					"targetRole.undeclaredPrincipals": [],
					"targetRole.stalePrincipals": [],
					"targetRole.trust.proposed": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::111111111111:role/XsoarServer\"},\"Action\":\"sts:AssumeRole\"}]}",
					"targetRole.deniedCallers": ["arn:aws:iam::111111111111:role/XsoarServer"],
					"targetRole.trustProblems": ["Statement[1] of the trust policy denies arn:aws:iam::111111111111:role/XsoarServer."]
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/trust/trust-principal-matches-server-role.yaml",
					line: 103,
					column: 5
				}
			},
			{
				name: "the role does not exist",
				facts: {
					"targetRole.arn": "arn:aws:iam::222222222222:role/UpdateApp",
					"targetRole.account": "222222222222",
					"targetRole.exists": !1
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/trust/trust-principal-matches-server-role.yaml",
					line: 109,
					column: 5
				}
			},
			{
				name: "a server has nothing to call with",
				facts: {
					"targetRole.arn": "arn:aws:iam::222222222222:role/UpdateAPP",
					"targetRole.name": "UpdateAPP",
					"targetRole.account": "222222222222",
					"targetRole.exists": !0,
					"targetRole.missingCallers": [],
					"targetRole.undeclaredPrincipals": [],
					"targetRole.stalePrincipals": [],
					"targetRole.deniedCallers": [],
					"targetRole.trustProblems": [],
					"targetRole.trust.proposed": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::111111111111:role/XsoarServer\"},\"Action\":\"sts:AssumeRole\"}]}",
					"targetRole.serversWithoutCaller": ["xsoar-standby"]
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/trust/trust-principal-matches-server-role.yaml",
					line: 115,
					column: 5
				}
			},
			{
				name: "a server has nothing to call with, and somebody else is trusted",
				facts: {
					"targetRole.arn": "arn:aws:iam::222222222222:role/UpdateAPP",
					"targetRole.name": "UpdateAPP",
					"targetRole.account": "222222222222",
					"targetRole.exists": !0,
					"targetRole.missingCallers": [],
					"targetRole.stalePrincipals": [],
					"targetRole.deniedCallers": [],
					"targetRole.trust.proposed": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::111111111111:role/XsoarServer\"},\"Action\":\"sts:AssumeRole\"}]}",
					"targetRole.serversWithoutCaller": ["xsoar-standby"],
					"targetRole.undeclaredPrincipals": ["arn:aws:iam::111111111111:role/Old"],
					"targetRole.trustProblems": ["arn:aws:iam::111111111111:role/Old is no declared caller."]
				},
				absent: [],
				unknown: {},
				verdict: "fail",
				location: {
					file: "trustpath/rules/trust/trust-principal-matches-server-role.yaml",
					line: 120,
					column: 5
				}
			},
			{
				name: "a stranger is trusted for sure, though an attachment could not be read",
				facts: {
					"targetRole.arn": "arn:aws:iam::222222222222:role/UpdateAPP",
					"targetRole.name": "UpdateAPP",
					"targetRole.account": "222222222222",
					"targetRole.exists": !0,
					"targetRole.stalePrincipals": [],
					"targetRole.deniedCallers": [],
					"targetRole.trust.proposed": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::111111111111:role/XsoarServer\"},\"Action\":\"sts:AssumeRole\"}]}",
					"targetRole.serversWithoutCaller": [],
					"targetRole.missingCallers": [],
					"targetRole.undeclaredPrincipals": ["Service:ec2.amazonaws.com"],
					"targetRole.trustProblems": ["Service:ec2.amazonaws.com lets an AWS service assume the role."]
				},
				absent: [],
				unknown: {
					"targetRole.serversWithoutCaller": "access-denied",
					"targetRole.missingCallers": "access-denied",
					"targetRole.undeclaredPrincipals": "access-denied",
					"targetRole.trustProblems": "access-denied"
				},
				verdict: "fail",
				location: {
					file: "trustpath/rules/trust/trust-principal-matches-server-role.yaml",
					line: 127,
					column: 5
				}
			},
			{
				name: "what is attached to a server could not be read",
				facts: {
					"targetRole.arn": "arn:aws:iam::222222222222:role/UpdateAPP",
					"targetRole.name": "UpdateAPP",
					"targetRole.account": "222222222222",
					"targetRole.exists": !0,
					"targetRole.stalePrincipals": [],
					"targetRole.deniedCallers": [],
					"targetRole.trust.proposed": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::111111111111:role/XsoarServer\"},\"Action\":\"sts:AssumeRole\"}]}",
					"targetRole.serversWithoutCaller": [],
					"targetRole.missingCallers": [],
					"targetRole.undeclaredPrincipals": [],
					"targetRole.trustProblems": []
				},
				absent: [],
				unknown: {
					"targetRole.serversWithoutCaller": "access-denied",
					"targetRole.missingCallers": "access-denied",
					"targetRole.undeclaredPrincipals": "access-denied",
					"targetRole.trustProblems": "access-denied"
				},
				verdict: "unknown",
				location: {
					file: "trustpath/rules/trust/trust-principal-matches-server-role.yaml",
					line: 140,
					column: 5
				}
			},
			{
				name: "the trust policy could not be read",
				facts: { "targetRole.serversWithoutCaller": [] },
				absent: [],
				unknown: {
					"targetRole.exists": "access-denied",
					"targetRole.missingCallers": "access-denied",
					"targetRole.undeclaredPrincipals": "access-denied",
					"targetRole.stalePrincipals": "access-denied",
					"targetRole.deniedCallers": "access-denied"
				},
				verdict: "unknown",
				location: {
					file: "trustpath/rules/trust/trust-principal-matches-server-role.yaml",
					line: 149,
					column: 5
				}
			},
			{
				name: "a Deny covers the caller under a condition",
				facts: {
					"targetRole.arn": "arn:aws:iam::222222222222:role/UpdateAPP",
					"targetRole.name": "UpdateAPP",
					"targetRole.account": "222222222222",
					"targetRole.exists": !0,
					"targetRole.serversWithoutCaller": [],
					"targetRole.missingCallers": [],
					"targetRole.undeclaredPrincipals": [],
					"targetRole.stalePrincipals": [],
					"targetRole.trustProblems": [],
					"targetRole.trust.proposed": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::111111111111:role/XsoarServer\"},\"Action\":\"sts:AssumeRole\"}]}",
					"targetRole.deniedCallers": []
				},
				absent: [],
				unknown: { "targetRole.deniedCallers": "not-declared" },
				verdict: "unknown",
				location: {
					file: "trustpath/rules/trust/trust-principal-matches-server-role.yaml",
					line: 159,
					column: 5
				}
			}
		],
		location: {
			file: "trustpath/rules/trust/trust-principal-matches-server-role.yaml",
			line: 1,
			column: 5
		}
	}
], builtinPresets = [{
	name: "trustpath/recommended",
	description: "What every automation server that assumes roles in AWS should hold to.",
	extends: [],
	rules: []
}, {
	name: "trustpath/strict",
	description: "What recommended asks for, and what can only be known from outside the audited accounts: expect unknowns until the guardrails of the organization are looked at.",
	extends: [{
		name: "trustpath/recommended",
		location: {
			file: "trustpath/rules/rulesets/strict.yaml",
			line: 5,
			column: 11
		}
	}],
	rules: []
}];
export { builtinRules as n, builtinPresets as t };
