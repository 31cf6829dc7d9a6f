/**
 * The one script of an authors' page: the studio, and with it every element that a page may need
 * beside it, so that all of them are of one copy.
 */
import '@alur/components/autoload.js';
import './register/sop-studio.ts';
