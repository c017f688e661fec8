-- A measure's evaluation: who hands it in and who writes in it, and the grades that its plan has.

-- The lead division's section that hands in the evaluation; NULL where the measure has none, and then nothing is opened.
ALTER TABLE measure
  ADD COLUMN lead_section_id BIGINT NULL,
  ADD FOREIGN KEY (lead_section_id) REFERENCES section (id);

-- 進展度 as the plan words it, the best first: A 進んだ … D 進まなかった.
CREATE TABLE plan_grade (
  plan_id  BIGINT       NOT NULL,
  code     VARCHAR(10)  NOT NULL,
  name     VARCHAR(60)  NOT NULL,
  name_en  VARCHAR(100) NOT NULL,
  sequence INT          NOT NULL,
  PRIMARY KEY (plan_id, code),
  FOREIGN KEY (plan_id) REFERENCES plan (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- A row without a text says who writes the paragraph of that year.
ALTER TABLE paragraph MODIFY COLUMN text TEXT NULL;

-- One evaluation a measure and cycle.
ALTER TABLE submission
  ADD COLUMN evaluation_of BIGINT AS (CASE WHEN unit_kind = 'EVALUATION' THEN measure_id END) VIRTUAL,
  ADD UNIQUE KEY submission_evaluation (cycle_id, evaluation_of);

-- The sections that write a paragraph of an evaluation, as they were at the opening.
CREATE TABLE submission_writer (
  submission_id BIGINT NOT NULL,
  section_id    BIGINT NOT NULL,
  PRIMARY KEY (submission_id, section_id),
  KEY writer_of_section (section_id),
  FOREIGN KEY (submission_id) REFERENCES submission (id),
  FOREIGN KEY (section_id) REFERENCES section (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
