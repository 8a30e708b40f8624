// What is used of Pango 1.44 and newer, as its documentation declares it. Its own headers bring the whole of GLib, and its
// pkg-config file a flag that the package manager refuses. A context of Cairo is what Cairo's own header makes of it.

struct _cairo;

typedef struct _PangoLayout PangoLayout;
typedef struct _PangoContext PangoContext;
typedef struct _PangoFontDescription PangoFontDescription;
typedef struct _PangoFontMap PangoFontMap;

PangoLayout *pango_cairo_create_layout(struct _cairo *context);
void pango_cairo_show_layout(struct _cairo *context, PangoLayout *layout);
PangoFontMap *pango_cairo_font_map_get_default(void);
void pango_cairo_context_set_resolution(PangoContext *context, double dotsPerInch);
void pango_font_map_list_families(PangoFontMap *map, void ***families, int *count);

PangoContext *pango_layout_get_context(PangoLayout *layout);
void pango_layout_context_changed(PangoLayout *layout);
void pango_layout_set_text(PangoLayout *layout, const char *text, int length);
void pango_layout_set_font_description(PangoLayout *layout, const PangoFontDescription *description);
void pango_layout_set_width(PangoLayout *layout, int width);
void pango_layout_set_height(PangoLayout *layout, int height);
void pango_layout_set_auto_dir(PangoLayout *layout, int isAutomatic);
void pango_layout_get_size(PangoLayout *layout, int *width, int *height);
int pango_layout_get_unknown_glyphs_count(PangoLayout *layout);

PangoFontDescription *pango_font_description_from_string(const char *text);
void pango_font_description_free(PangoFontDescription *description);

// Their enumerations, by the numbers that the library gives them.
void pango_context_set_base_dir(PangoContext *context, int direction);
void pango_layout_set_alignment(PangoLayout *layout, int alignment);
void pango_layout_set_ellipsize(PangoLayout *layout, int place);
void pango_layout_set_wrap(PangoLayout *layout, int wrap);

void g_free(void *memory);
void g_object_unref(void *object);
