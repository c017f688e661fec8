-- A figure holds more than one number can say: 200未満, 696～890, 438(見込み). Beside its print stand its parts, for lists and
-- comparisons; the print alone says all of it and reads back as it was meant.
-- shape: a name of figures.Shape; NULL in rows that were written before. value: the one exact number, as before. low, high: the
-- least and the most that is meant, NULL where nothing is said or no number is there. qualifier: a name of figures.Qualifier.Kind.

ALTER TABLE target
  MODIFY printed VARCHAR(120) NULL,
  ADD shape     VARCHAR(20)    NULL AFTER value,
  ADD low       DECIMAL(24, 6) NULL AFTER shape,
  ADD high      DECIMAL(24, 6) NULL AFTER low,
  ADD qualifier VARCHAR(20)    NULL AFTER high;

ALTER TABLE actual
  MODIFY printed VARCHAR(120) NULL,
  ADD shape     VARCHAR(20)    NULL AFTER value,
  ADD low       DECIMAL(24, 6) NULL AFTER shape,
  ADD high      DECIMAL(24, 6) NULL AFTER low,
  ADD qualifier VARCHAR(20)    NULL AFTER high;

ALTER TABLE indicator
  MODIFY baseline_printed VARCHAR(120) NULL,
  ADD baseline_shape     VARCHAR(20)    NULL AFTER baseline_value,
  ADD baseline_low       DECIMAL(24, 6) NULL AFTER baseline_shape,
  ADD baseline_high      DECIMAL(24, 6) NULL AFTER baseline_low,
  ADD baseline_qualifier VARCHAR(20)    NULL AFTER baseline_high;

ALTER TABLE budget MODIFY printed VARCHAR(120) NULL;

UPDATE target SET shape = 'EXACT', low = value, high = value WHERE value IS NOT NULL;
UPDATE actual SET shape = 'EXACT', low = value, high = value WHERE value IS NOT NULL;
UPDATE indicator SET baseline_shape = 'EXACT', baseline_low = baseline_value, baseline_high = baseline_value
 WHERE baseline_value IS NOT NULL;
