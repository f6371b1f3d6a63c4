package org.hiringpipelines.web.pages;

import java.util.List;

/**
 * Some figures, as a page shows them and a spreadsheet takes them.
 *
 * @param name for its address and its file
 * @param columns what the columns are called
 * @param rows for each line its cells: a word, a count, a number of days, or null where there is nothing to say
 * @param drawn which column is drawn as a plot, from 1; 0 for none
 */
record FigureTable(String name, List<String> columns, List<List<Object>> rows, int drawn) {}
