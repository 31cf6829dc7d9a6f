/* The portal hears of a few events of the framed element; their facts are in `detail`. */
document.addEventListener('alur-stage-change', (event) => {
  document.querySelector('#kabar').textContent = `Tahap ${event.detail.numeral}`;
});
document.addEventListener('alur-submitted', (event) => {
  document.querySelector('#kabar').textContent = `Nomor ${event.detail.registrationNumber}`;
});
