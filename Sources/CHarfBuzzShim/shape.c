// From characters to placed glyphs.

#include "face.h"

#include <stdlib.h>

static void set_properties(hb_buffer_t *buffer, const chb_stretch *stretch) {
  hb_buffer_set_direction(buffer, stretch->right_to_left ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
  if (stretch->script != 0) hb_buffer_set_script(buffer, (hb_script_t)stretch->script);
  // Without a language HarfBuzz would ask the locale, and the figure would depend on it.
  hb_buffer_set_language(buffer, hb_language_from_string(stretch->language, -1));
  hb_buffer_guess_segment_properties(buffer);
}

static bool copy_glyphs(hb_buffer_t *buffer, chb_glyph **glyphs, size_t *count) {
  unsigned length = 0;
  const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(buffer, &length);
  const hb_glyph_position_t *positions = hb_buffer_get_glyph_positions(buffer, NULL);
  *count = length;
  if (length == 0) return true;
  *glyphs = malloc(length * sizeof **glyphs);
  if (*glyphs == NULL) return false;
  for (unsigned i = 0; i < length; i += 1)
    (*glyphs)[i] = (chb_glyph){
      .glyph = infos[i].codepoint,
      .cluster = infos[i].cluster,
      .x_advance = positions[i].x_advance,
      .x_offset = positions[i].x_offset,
      .y_offset = positions[i].y_offset,
    };
  return true;
}

bool chb_face_shape(const chb_face *face, const chb_stretch *stretch, chb_glyph **glyphs,
                    size_t *count) {
  *glyphs = NULL;
  *count = 0;
  hb_feature_t *features = NULL;
  if (stretch->feature_count > 0) {
    features = malloc(stretch->feature_count * sizeof *features);
    if (features == NULL) return false;
  }
  for (size_t i = 0; i < stretch->feature_count; i += 1)
    features[i] = (hb_feature_t){
      .tag = stretch->features[i].tag,
      .value = stretch->features[i].value,
      .start = HB_FEATURE_GLOBAL_START,
      .end = HB_FEATURE_GLOBAL_END,
    };

  hb_buffer_t *buffer = hb_buffer_create();
  hb_buffer_add_utf8(buffer, (const char *)stretch->text, (int)stretch->text_length,
                     (unsigned)stretch->offset, (int)stretch->length);
  set_properties(buffer, stretch);
  hb_shape(face->font, buffer, features, (unsigned)stretch->feature_count);
  bool done = hb_buffer_allocation_successful(buffer) && copy_glyphs(buffer, glyphs, count);
  hb_buffer_destroy(buffer);
  free(features);
  return done;
}

uint32_t chb_script_of(uint32_t scalar) {
  hb_script_t script = hb_unicode_script(hb_unicode_funcs_get_default(), scalar);
  switch (script) {
    case HB_SCRIPT_COMMON:
    case HB_SCRIPT_INHERITED:
    case HB_SCRIPT_UNKNOWN: return 0;
    default: return script;
  }
}

bool chb_script_is_right_to_left(uint32_t script) {
  return hb_script_get_horizontal_direction((hb_script_t)script) == HB_DIRECTION_RTL;
}
