package planted.plan.ui;

import planted.authority.Table;
import planted.review.Review;

/** A view may ask the table and no room that builds on its own. */
record PlanViewThatKnowsTheReview(Review review, Table table) {}
