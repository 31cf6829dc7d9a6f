<?php
// Only for `php -S` on one's own machine.
return false;
