-- What comes with an edition: its files, made once with it, and what it is found by.

-- Two forms a year, each with editions of its own; REPORT: all there were before.
ALTER TABLE jisseki_record.edition
  ADD COLUMN form VARCHAR(10) NOT NULL DEFAULT 'REPORT',
  ADD COLUMN lead_department VARCHAR(200) NULL,
  DROP KEY edition_of_measure,
  ADD UNIQUE KEY edition_of_measure (plan_code, fiscal_year, measure_code, form, no),
  ADD KEY edition_of_department (lead_department, fiscal_year);

-- kind: PDF, CSV. missing: the characters of the sheet that no font has, and which the file cannot show.
CREATE TABLE jisseki_record.edition_file (
  edition_id BIGINT       NOT NULL,
  kind       VARCHAR(10)  NOT NULL,
  content    MEDIUMBLOB   NOT NULL,
  sha256     CHAR(64)     NOT NULL,
  missing    VARCHAR(500) NOT NULL,
  PRIMARY KEY (edition_id, kind)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Every two characters that stand side by side in an edition's names, as the search folds them: a search for some words asks
-- this key for its pairs, and no text is read through.
CREATE TABLE jisseki_record.edition_pair (
  pair       VARCHAR(8) NOT NULL,
  edition_id BIGINT     NOT NULL,
  PRIMARY KEY (pair, edition_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
