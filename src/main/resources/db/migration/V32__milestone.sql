-- 目安値: the value that the plan published for a year on the way to its goal. Blank is unknown, and never 0.
ALTER TABLE target
  ADD COLUMN milestone_printed VARCHAR(120)   NULL,
  ADD COLUMN milestone_value   DECIMAL(24, 6) NULL,
  ADD COLUMN milestone_shape   VARCHAR(20)    NULL;
