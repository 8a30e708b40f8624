/* What long files cost in plain C: the yardsticks of `rida bench`. Each loop writes the same twelve columns as the
   product does, three of words and nine of numbers, and returns 0 when the file is whole. */
#include <stdio.h>
#include <xlsxwriter.h>

static inline int yardstick_csv(const char *path, long rows) {
  FILE *file = fopen(path, "w");
  if (!file) return 1;
  fputs("\xEF\xBB\xBF", file);
  for (int column = 0; column < 12; column++) fprintf(file, column ? ",column %d" : "column %d", column);
  fputs("\r\n", file);
  for (long row = 0; row < rows; row++) {
    for (int column = 0; column < 3; column++) fprintf(file, column ? ",label %ld" : "label %ld", row % 40);
    for (int column = 3; column < 12; column++) fprintf(file, ",%.17g", (double)(row * column) / 7);
    fputs("\r\n", file);
  }
  return fclose(file);
}

static inline int yardstick_sheet(const char *path, long rows) {
  lxw_workbook_options options = {.constant_memory = 1};
  lxw_workbook *book = workbook_new_opt(path, &options);
  lxw_worksheet *sheet = workbook_add_worksheet(book, "data");
  lxw_format *words = workbook_add_format(book), *numbers = workbook_add_format(book);
  format_set_font_name(words, "Arial");
  format_set_font_name(numbers, "Arial");
  format_set_num_format(numbers, "0.00");
  char label[40];
  for (int column = 0; column < 12; column++) {
    snprintf(label, sizeof label, "column %d", column);
    worksheet_write_string(sheet, 0, (lxw_col_t)column, label, words);
  }
  for (long row = 0; row < rows; row++) {
    for (int column = 0; column < 3; column++) {
      snprintf(label, sizeof label, "label %ld", row % 40);
      worksheet_write_string(sheet, (lxw_row_t)(row + 1), (lxw_col_t)column, label, words);
    }
    for (int column = 3; column < 12; column++)
      worksheet_write_number(sheet, (lxw_row_t)(row + 1), (lxw_col_t)column, (double)(row * column) / 7, numbers);
  }
  return workbook_close(book);
}
