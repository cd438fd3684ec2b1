/**
 * Text in which no runner of a CI system finds an order, wherever it was wrapped: GitHub looks at the beginning of a line
 * (`::error::`), all of them for `##[…]`, `##vso[…]` and `##teamcity[…]` anywhere in it. A backslash stands before what
 * would be one; other text stays as it is.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 * https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands
 * https://www.jetbrains.com/help/teamcity/service-messages.html
 */
export function withoutOrders(text: string): string {
  return text.replace(/(^|[\r\n])([\s\u0085\u180e]*)(?=::)/g, '$1$2\\').replace(/##(?=\[|vso\[|teamcity\[)/g, '#\\#');
}
