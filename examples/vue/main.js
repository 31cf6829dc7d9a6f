import { createApp } from 'vue';
import '@alur/components/registration-wizard';
import Registration from './Registration.vue';

createApp(Registration).mount('#aplikasi');
