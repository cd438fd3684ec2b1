/** The partition a region belongs to, by its prefix (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html). */
export declare function partitionOfRegion(region: string): string;
/** ARN of an EC2 instance (https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html). */
export declare function instanceArn(region: string, account: string, id: string): string;
