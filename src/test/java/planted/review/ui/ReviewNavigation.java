package planted.review.ui;

/** Keeps all rules. */
public class ReviewNavigation {}
