/** An SOP by its path, in the agency's own folder: another agency's is not its to write. */
export function isOwnWorkflow(agency: string, workflow: string): boolean {
  const [, folder] = /^([a-z0-9-]{1,60})\/[a-z0-9-]{1,60}\.bpmn$/.exec(workflow) ?? [];
  return folder === agency;
}
