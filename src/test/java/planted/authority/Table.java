package planted.authority;

/** Keeps all rules. */
public class Table {}
