package planted.common;

/** Keeps all rules. */
public class Innocent {}
