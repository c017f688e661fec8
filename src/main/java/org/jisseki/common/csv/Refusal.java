package org.jisseki.common.csv;

import org.jisseki.common.Sentence;

/**
 * Why an import cannot be taken, and where to look.
 *
 * @param table    the table, or the name of a file that is none
 * @param row      as a spreadsheet numbers it; 0 for the whole file
 * @param column   the column; empty for the whole row
 */
public record Refusal(String table, int row, String column, Sentence sentence) {}
