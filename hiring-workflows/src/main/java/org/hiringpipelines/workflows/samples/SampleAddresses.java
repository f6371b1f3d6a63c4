package org.hiringpipelines.workflows.samples;

import java.util.Locale;

/** The mail addresses of people who are none. They lie under a name that is reserved for examples (RFC 2606), where nobody ever reads a mail. */
public final class SampleAddresses {

    /** What stands behind the @ of each of them, and of no other. */
    public static final String DOMAIN = "samples.example";

    private SampleAddresses() {}

    /** Whether an address is a sample's, so that no mail may go there: it would come back, to the sender that the house writes from. */
    public static boolean has(String address) {
        return address.toLowerCase(Locale.ROOT).endsWith("@" + DOMAIN);
    }
}
