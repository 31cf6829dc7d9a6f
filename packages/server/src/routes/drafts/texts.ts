export const changedElsewhere = {
  id: 'Draf ini telah diubah di jendela atau perangkat lain. Muat ulang untuk melihat isi terbarunya, lalu lanjutkan.',
  en: 'This draft was changed in another window or on another device. Reload to see its latest content, then go on.',
};
