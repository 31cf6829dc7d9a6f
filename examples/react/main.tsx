import '@alur/components/registration-wizard';
import type {} from '@alur/components/react';
import { StrictMode, useState, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';

/** React 19 sets properties and hears events of custom elements; no wrapper is needed. */
function Registration(): ReactElement {
  const [stage, setStage] = useState('I');
  const [language, setLanguage] = useState<'id' | 'en'>('id');
  return (
    <>
      <h1>Ajukan izin</h1>
      <p role="status">Tahap {stage}</p>
      <button onClick={() => setLanguage(language === 'id' ? 'en' : 'id')}>
        {language === 'id' ? 'English' : 'Bahasa Indonesia'}
      </button>
      <alur-provider agency="denpasar" base-url="http://localhost:8080" language={language}>
        <alur-registration-wizard onalur-stage-change={({ numeral }) => setStage(numeral)} />
      </alur-provider>
    </>
  );
}

const place = document.getElementById('aplikasi');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <Registration />
    </StrictMode>,
  );
}
