package planted.review;

import planted.review.ui.ReviewNavigation;

public record ReviewThatKnowsItsView(ReviewNavigation view) {}
