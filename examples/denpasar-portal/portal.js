/* The agency's own lines: what happens on this site when Alur's elements speak. */
const flowchart = document.querySelector('alur-sop-flowchart');
const checklist = document.querySelector('alur-verification-checklist');
const caseChart = document.querySelector('#bagan-perkara');
const procedureList = document.querySelector('#daftar-sop');

/* The flowchart of the case that is on show; none while a list is. */
function showCase(id) {
  flowchart.case = id;
  caseChart.hidden = id === '';
}

if (checklist) {
  const worktable = document.querySelector('#meja-kerja');
  document.addEventListener('alur-task-open', (event) => {
    checklist.task = event.task;
    showCase(event.case);
    worktable.hidden = false;
    worktable.scrollIntoView({ block: 'start' });
  });
}

if (caseChart) {
  document.addEventListener('alur-case-open', (event) => showCase(event.case));
  document.addEventListener('alur-session-change', (event) => {
    if (!event.signedIn) showCase('');
  });
}

/* What came back is put right on the page for applications: `ajukan.html?draf=…`. */
document.addEventListener('alur-correct', (event) => {
  location.href = `ajukan.html?draf=${encodeURIComponent(event.draft)}`;
});
const wizard = document.querySelector('alur-registration-wizard');
const draft = new URL(location).searchParams.get('draf');
if (wizard && draft) wizard.draft = draft;

if (procedureList) {
  const state = document.querySelector('#keadaan-daftar');
  listProcedures().then(
    () => state.remove(),
    () => {
      state.textContent = 'Daftar SOP belum dapat dimuat. Muat ulang halaman ini.';
    },
  );
}

/* Every SOP has an address of its own on this site: `sop.html?sop=denpasar/….bpmn`. */
async function listProcedures() {
  const answer = await fetch('/api/agencies/denpasar/procedures');
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  const procedures = await answer.json();
  const wanted = new URL(location.href).searchParams.get('sop');
  const chosen = procedures.find(({ id }) => id === wanted) ?? procedures[0];
  procedureList.replaceChildren(
    ...procedures.map((procedure) => listItem(procedure, procedure === chosen)),
  );
  if (!chosen) return;
  flowchart.workflow = chosen.id;
  document.querySelector('alur-sop-document').workflow = chosen.id;
  document.querySelector('#judul-bagan').textContent = chosen.title;
}

function listItem({ id, title, number }, isChosen) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `sop.html?sop=${encodeURIComponent(id)}`;
  link.textContent = title;
  if (isChosen) link.setAttribute('aria-current', 'true');
  item.append(link);
  if (number) {
    const small = document.createElement('small');
    small.textContent = `Nomor ${number}`;
    item.append(small);
  }
  return item;
}
