package planted.review;

/** Keeps all rules. */
public class Review {}
