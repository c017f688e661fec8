-- The rule of achievement in all its published shapes: versions that are valid from a fiscal year, a formula for each
-- direction, results as ratio or percent, bands, and indicators that the plan judges otherwise.

-- Of the versions valid in a year (from_year, inclusive) the highest is used. formula_lower NULL: the plan does not say how
-- lower-is-better indicators are judged, and they have no figure. cap and the bands' bounds are on the scale of style.
ALTER TABLE achievement_rule
  CHANGE COLUMN formula formula_higher VARCHAR(40) NOT NULL,
  ADD COLUMN formula_lower VARCHAR(40) NULL AFTER formula_higher,
  ADD COLUMN from_year INT NULL AFTER version,
  ADD COLUMN style VARCHAR(20) NOT NULL DEFAULT 'RATIO' AFTER decimals;

UPDATE achievement_rule r JOIN plan p ON p.id = r.plan_id SET r.from_year = p.first_year;

ALTER TABLE achievement_rule
  MODIFY COLUMN from_year INT NOT NULL,
  ALTER COLUMN style DROP DEFAULT;

-- What results are called, from a bound on; at_least NULL is the band of all that is below the others.
CREATE TABLE achievement_band (
  plan_id  BIGINT         NOT NULL,
  version  INT            NOT NULL,
  at_least DECIMAL(10, 4) NULL,
  name     VARCHAR(60)    NOT NULL,
  name_en  VARCHAR(100)   NOT NULL,
  PRIMARY KEY (plan_id, version, name),
  FOREIGN KEY (plan_id, version) REFERENCES achievement_rule (plan_id, version)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Indicators that a version judges by a formula of their own.
CREATE TABLE achievement_override (
  plan_id      BIGINT      NOT NULL,
  version      INT         NOT NULL,
  indicator_id BIGINT      NOT NULL,
  formula      VARCHAR(40) NOT NULL,
  PRIMARY KEY (plan_id, version, indicator_id),
  FOREIGN KEY (plan_id, version) REFERENCES achievement_rule (plan_id, version),
  FOREIGN KEY (indicator_id) REFERENCES indicator (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
