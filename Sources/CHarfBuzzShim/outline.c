// Recording what HarfBuzz draws for a glyph.

#include "face.h"

#include <stdlib.h>

typedef struct {
  chb_segment *segments;
  size_t count;
  size_t capacity;
  bool failed;
} recording;

static void record(recording *recording, chb_segment segment) {
  if (recording->failed) return;
  if (recording->count == recording->capacity) {
    size_t capacity = recording->capacity != 0 ? recording->capacity * 2 : 64;
    chb_segment *segments = realloc(recording->segments, capacity * sizeof *segments);
    if (segments == NULL) {
      recording->failed = true;
      return;
    }
    recording->segments = segments;
    recording->capacity = capacity;
  }
  recording->segments[recording->count] = segment;
  recording->count += 1;
}

static void on_move(hb_draw_funcs_t *functions, void *data, hb_draw_state_t *state, float x,
                    float y, void *user_data) {
  (void)functions, (void)state, (void)user_data;
  record(data, (chb_segment){.kind = CHB_MOVE, .points = {x, y}});
}

static void on_line(hb_draw_funcs_t *functions, void *data, hb_draw_state_t *state, float x,
                    float y, void *user_data) {
  (void)functions, (void)state, (void)user_data;
  record(data, (chb_segment){.kind = CHB_LINE, .points = {x, y}});
}

static void on_quad(hb_draw_funcs_t *functions, void *data, hb_draw_state_t *state, float cx,
                    float cy, float x, float y, void *user_data) {
  (void)functions, (void)state, (void)user_data;
  record(data, (chb_segment){.kind = CHB_QUAD, .points = {cx, cy, x, y}});
}

static void on_cubic(hb_draw_funcs_t *functions, void *data, hb_draw_state_t *state, float ax,
                     float ay, float bx, float by, float x, float y, void *user_data) {
  (void)functions, (void)state, (void)user_data;
  record(data, (chb_segment){.kind = CHB_CUBIC, .points = {ax, ay, bx, by, x, y}});
}

static void on_close(hb_draw_funcs_t *functions, void *data, hb_draw_state_t *state,
                     void *user_data) {
  (void)functions, (void)state, (void)user_data;
  record(data, (chb_segment){.kind = CHB_CLOSE});
}

hb_draw_funcs_t *chb_create_draw_functions(void) {
  hb_draw_funcs_t *functions = hb_draw_funcs_create();
  hb_draw_funcs_set_move_to_func(functions, on_move, NULL, NULL);
  hb_draw_funcs_set_line_to_func(functions, on_line, NULL, NULL);
  hb_draw_funcs_set_quadratic_to_func(functions, on_quad, NULL, NULL);
  hb_draw_funcs_set_cubic_to_func(functions, on_cubic, NULL, NULL);
  hb_draw_funcs_set_close_path_func(functions, on_close, NULL, NULL);
  hb_draw_funcs_make_immutable(functions);
  return functions;
}

bool chb_face_outline(const chb_face *face, uint32_t glyph, chb_segment **segments,
                      size_t *count) {
  recording recording = {0};
#if HB_VERSION_ATLEAST(7, 0, 0)
  hb_font_draw_glyph(face->font, glyph, face->draw, &recording);
#else
  hb_font_get_glyph_shape(face->font, glyph, face->draw, &recording);
#endif
  if (recording.failed) {
    free(recording.segments);
    return false;
  }
  *segments = recording.segments;
  *count = recording.count;
  return true;
}

bool chb_face_ink(const chb_face *face, uint32_t glyph, int32_t *min_x, int32_t *min_y,
                  int32_t *max_x, int32_t *max_y) {
  hb_glyph_extents_t extents;
  if (!hb_font_get_glyph_extents(face->font, glyph, &extents)) return false;
  // The bearing is the top left corner, and with `y` up the height is negative.
  *min_x = extents.x_bearing;
  *max_x = extents.x_bearing + extents.width;
  *min_y = extents.y_bearing + extents.height;
  *max_y = extents.y_bearing;
  return true;
}
