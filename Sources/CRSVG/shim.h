#include <cairo.h>
#include <cairo-pdf.h>
#include <stddef.h>

// What is used of librsvg 2.46 and newer, as its documentation declares it. Its own headers bring the whole of GLib, and
// its pkg-config file a flag that the package manager refuses.

typedef struct _RsvgHandle RsvgHandle;

typedef struct {
  double x;
  double y;
  double width;
  double height;
} RsvgRectangle;

RsvgHandle *rsvg_handle_new_from_data(const unsigned char *data, size_t length, void **error);
int rsvg_handle_render_document(RsvgHandle *handle, cairo_t *context, const RsvgRectangle *viewport, void **error);
void g_object_unref(void *object);
