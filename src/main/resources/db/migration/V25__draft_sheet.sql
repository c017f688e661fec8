-- The sheets of the assembly draft (案・議会提出版), as they stood when it was frozen: what is read as the draft does not move with the
-- plan, the organisation or the units' later revisions. Added at the freeze, never changed. Drafts that were frozen before have none:
-- their sheets are made of the revisions that they froze (frozen_unit) whenever they are read.
CREATE TABLE jisseki_record.draft_sheet (
  cycle_id   BIGINT      NOT NULL,
  measure_id BIGINT      NOT NULL,
  content    MEDIUMTEXT  NOT NULL,
  sha256     CHAR(64)    NOT NULL,
  PRIMARY KEY (cycle_id, measure_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
