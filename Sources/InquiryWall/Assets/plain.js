// For pages that only have forms.

import "./dom.js";
import "./forms.js";
