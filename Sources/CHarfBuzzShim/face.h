// The face as the files of the shim share it; not for Swift.
#ifndef LESIONMAP_CHARFBUZZSHIM_FACE_H
#define LESIONMAP_CHARFBUZZSHIM_FACE_H

#include "CHarfBuzzShim.h"

#include <hb.h>

struct chb_face {
  /// Immutable; its scale is the em.
  hb_font_t *font;
  /// Immutable.
  hb_draw_funcs_t *draw;
};

/// The callbacks that record an outline, see `outline.c`.
hb_draw_funcs_t *chb_create_draw_functions(void);

#endif
