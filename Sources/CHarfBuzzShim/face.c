// Opening a font file and asking it about itself.

#include "face.h"

#include <hb-ot.h>
#include <stdlib.h>

chb_face *chb_face_open(const char *path, uint32_t index, chb_status *status) {
  hb_blob_t *blob = hb_blob_create_from_file_or_fail(path);
  if (blob == NULL) {
    *status = CHB_UNREADABLE;
    return NULL;
  }
  hb_face_t *hb_face = NULL;
  if (index < hb_face_count(blob)) hb_face = hb_face_create(blob, index);
  hb_blob_destroy(blob);
  // A file that is no font gives the empty face, which has no glyph.
  if (hb_face == NULL || hb_face_get_glyph_count(hb_face) == 0) {
    hb_face_destroy(hb_face);
    *status = CHB_NOT_A_FONT;
    return NULL;
  }
  chb_face *face = calloc(1, sizeof *face);
  if (face == NULL) {
    hb_face_destroy(hb_face);
    *status = CHB_OUT_OF_MEMORY;
    return NULL;
  }
  // The font keeps the face alive, and its scale is the em: results are font units.
  face->font = hb_font_create(hb_face);
  hb_font_make_immutable(face->font);
  hb_face_destroy(hb_face);
  face->draw = chb_create_draw_functions();
  *status = CHB_OK;
  return face;
}

void chb_face_close(chb_face *face) {
  if (face == NULL) return;
  hb_draw_funcs_destroy(face->draw);
  hb_font_destroy(face->font);
  free(face);
}

static void read_family(hb_face_t *face, char *name, unsigned capacity) {
  const hb_ot_name_id_t ids[] = {HB_OT_NAME_ID_TYPOGRAPHIC_FAMILY, HB_OT_NAME_ID_FONT_FAMILY};
  name[0] = 0;
  for (size_t i = 0; i < 2 && name[0] == 0; i += 1) {
    unsigned size = capacity;
    hb_ot_name_get_utf8(face, ids[i], hb_language_from_string("en", -1), &size, name);
  }
}

static int32_t metric(hb_font_t *font, hb_ot_metrics_tag_t tag) {
  hb_position_t position = 0;
  hb_ot_metrics_get_position_with_fallback(font, tag, &position);
  return position;
}

chb_face_info chb_face_get_info(const chb_face *face) {
  hb_font_t *font = face->font;
  chb_face_info info = {
    .units_per_em = (int32_t)hb_face_get_upem(hb_font_get_face(font)),
    .ascender = metric(font, HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER),
    .descender = metric(font, HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER),
    .cap_height = metric(font, HB_OT_METRICS_TAG_CAP_HEIGHT),
    .x_height = metric(font, HB_OT_METRICS_TAG_X_HEIGHT),
    .weight = hb_style_get_value(font, HB_STYLE_TAG_WEIGHT),
    .is_italic = hb_style_get_value(font, HB_STYLE_TAG_ITALIC) > 0,
  };
  read_family(hb_font_get_face(font), info.family, sizeof info.family);
  return info;
}

bool chb_face_nominal_glyph(const chb_face *face, uint32_t scalar, uint32_t *glyph) {
  return hb_font_get_nominal_glyph(face->font, scalar, glyph);
}

void chb_free(void *memory) { free(memory); }
