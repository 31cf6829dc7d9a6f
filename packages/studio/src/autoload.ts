/** The one script of an authors' page. */
import './register/sop-studio.ts';
