/** The service that hands out the role of an instance. */
export function ec2In(role: string): string {
  return role.startsWith('arn:aws-cn:') ? 'ec2.amazonaws.com.cn' : 'ec2.amazonaws.com';
}
