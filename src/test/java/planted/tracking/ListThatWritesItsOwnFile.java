package planted.tracking;

import java.io.IOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

public class ListThatWritesItsOwnFile {
    public void write(Appendable out, String typed) throws IOException {
        new CSVPrinter(out, CSVFormat.EXCEL).printRecord(typed);
    }
}
