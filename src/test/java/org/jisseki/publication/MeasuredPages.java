package org.jisseki.publication;

import java.util.UUID;
import org.jisseki.common.MeasureId;
import org.jisseki.common.PersonId;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** For the bench: a sheet rendered as its edition would be, and its public page as the portal answers it, the network left out. */
public final class MeasuredPages {

    private final PdfSheet pdf;
    private final MockMvc web;
    private final String plan = UUID.randomUUID().toString();
    private final Sheet sheet = SampleSheet.of(plan, 1);

    public MeasuredPages(ApplicationContext portal) {
        this.pdf = portal.getBean(PdfSheet.class);
        this.web = MockMvcBuilders.webAppContextSetup((WebApplicationContext) portal)
                .build();
        portal.getBean(Editions.class).add(null, new MeasureId(0), new PersonId(0), null, sheet);
    }

    /** Renders the PDF once. */
    public void render() {
        if (pdf.render(sheet).bytes().length == 0) {
            throw new IllegalStateException("An empty PDF");
        }
    }

    /** Asks for the edition's page once. */
    public void page() {
        int status;
        try {
            status = web.perform(MockMvcRequestBuilders.get("/published/{plan}/2020/322", plan))
                    .andReturn()
                    .getResponse()
                    .getStatus();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        if (status != 200) {
            throw new IllegalStateException("Status " + status);
        }
    }
}
