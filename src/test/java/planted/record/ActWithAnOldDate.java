package planted.record;

public class ActWithAnOldDate {
    public java.sql.Timestamp at(long at) {
        return new java.sql.Timestamp(at);
    }
}
