/** A plain table of as many cells as the flowchart has. */
export function show({ activities, performers }, place) {
  const table = document.createElement('table');
  for (const { name, mutuBaku } of activities) {
    const { requiredInputs, duration, outputs, remarks } = mutuBaku;
    const texts = [requiredInputs.join(', '), duration, outputs.map(({ text }) => text).join(', ')];
    const row = table.insertRow();
    for (const text of ['', name, ...performers.map(() => ''), ...texts, remarks])
      row.insertCell().textContent = text;
  }
  place.append(table);
}
