package planted.plan;

/** Keeps all rules. */
class Plans {
    HiddenRows rows() {
        return new HiddenRows();
    }
}
