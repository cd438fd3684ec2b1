/**
 * Who writes a resource and would undo a change by hand, a sentence; none where its tags name nobody. CloudFormation sets
 * tags of its own, with Terraform there are only conventions, all of which have its name in a key or a value.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html
 */
export function tellOwner(tags: Readonly<Record<string, string>> = {}): readonly string[] {
  const stack = tags['aws:cloudformation:stack-name'];
  if (stack !== undefined)
    return [
      `CloudFormation owns it (stack ${stack}): the next update of the stack undoes the command, so change the template.`,
    ];
  const isTerraform = Object.entries(tags).some((tag) => tag.some((text) => /terraform/i.test(text)));
  return isTerraform
    ? ['Its tags say that Terraform owns it: the next apply undoes the command, so change the code.']
    : [];
}
