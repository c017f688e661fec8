-- 担当替え of who writes paragraphs: a row says which section the plan named and which one writes now. One that took over from two has two.
ALTER TABLE submission_writer
  ADD COLUMN planned_section_id BIGINT NULL;
UPDATE submission_writer SET planned_section_id = section_id;
ALTER TABLE submission_writer
  MODIFY COLUMN planned_section_id BIGINT NOT NULL,
  DROP PRIMARY KEY,
  ADD PRIMARY KEY (submission_id, planned_section_id),
  ADD FOREIGN KEY (planned_section_id) REFERENCES section (id);
