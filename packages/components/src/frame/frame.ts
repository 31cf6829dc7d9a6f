/** Registers `<alur-frame>`: `<script type="module" src="…/frame.js">`. @module */
import { AlurFrame } from './alur-frame.ts';

if (!customElements.get(AlurFrame.tag)) customElements.define(AlurFrame.tag, AlurFrame);
