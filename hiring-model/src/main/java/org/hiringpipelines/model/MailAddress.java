package org.hiringpipelines.model;

import com.ibm.icu.text.IDNA;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The two spellings of a mail address whose domain is not in Latin letters alone: the one people read, {@code ada@bücher.example},
 * and the one mail servers know, {@code ada@xn--bcher-kva.example} (RFC 5890). They are compared as Unicode's UTS 46 has it, by
 * which {@code straße.example} and {@code strasse.example} belong to two owners, as they do where domains are registered; Java's
 * own {@code IDN} takes them for one.
 */
public final class MailAddress {

    private static final IDNA DOMAINS =
            IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.NONTRANSITIONAL_TO_UNICODE);

    // Deliberately lenient: what a mail server takes is its business; this stops what cannot be an address at all.
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@,;<>\"()]{1,64}@[^\\s@,;<>\"()]{1,186}\\.[^\\s@,;<>\"()]{2,63}");

    private MailAddress() {}

    /** Whether a text can be a mail address, in either spelling. */
    public static boolean isOne(String text) {
        return ADDRESS.matcher(text).matches()
                || ADDRESS.matcher(ofServers(text)).matches();
    }

    /** The spelling people read, the same for either; the address as it stands where its domain is none. */
    public static String readable(String address) {
        return with(address, DOMAINS::nameToUnicode);
    }

    /** The spelling mail servers know, the same for either; the address as it stands where its domain is none. */
    public static String ofServers(String address) {
        return with(address, DOMAINS::nameToASCII);
    }

    private interface Spelling {
        StringBuilder of(String domain, StringBuilder spelt, IDNA.Info problems);
    }

    private static String with(String address, Spelling spelling) {
        String domain = address.substring(address.lastIndexOf('@') + 1);
        if (isLatin(domain)) {
            return address;
        }
        IDNA.Info problems = new IDNA.Info();
        StringBuilder spelt = spelling.of(domain, new StringBuilder(), problems);
        return problems.hasErrors() ? address : address.substring(0, address.length() - domain.length()) + spelt;
    }

    private static boolean isLatin(String domain) {
        return StandardCharsets.US_ASCII.newEncoder().canEncode(domain)
                && !domain.toLowerCase(Locale.ROOT).contains("xn--");
    }
}
