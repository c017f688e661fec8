-- 担当分を終えた: the day on which a section that writes paragraphs of an evaluation was done with them, and who ended it: its staff, or
-- who handed the evaluation in. NULL: it is asked for them.
ALTER TABLE submission_writer
  ADD COLUMN done_on DATE NULL,
  ADD COLUMN done_by BIGINT NULL,
  ADD FOREIGN KEY (done_by) REFERENCES person (id);
-- What was handed in before: its sections were done by then, nobody knows who said so.
UPDATE submission_writer w JOIN submission s ON s.id = w.submission_id
   SET w.done_on = s.status_since
 WHERE s.status NOT IN ('NOT_STARTED', 'DRAFT', 'RETURNED');
