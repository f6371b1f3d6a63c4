package org.hiringpipelines.web.api;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.reader.PostingFormats;
import org.springframework.http.MediaType;

/**
 * A posting as somebody sent it.
 *
 * @param posting what was read
 * @param text the text it was read from
 */
record SentPosting(Posting posting, String text) {

    /** More than any posting has; a database column of H2 ends soon after. */
    static final int MOST_CHARACTERS = 1_000_000;

    /**
     * Reads the body of a request.
     *
     * @param type says the format and, where it is not UTF-8, the charset
     * @param format the system whose JSON it is; null for our own and for everything else
     * @throws Refusal where it is no posting, with all that is wrong with it
     */
    static SentPosting read(byte[] body, MediaType type, String format, PostingFormats formats) {
        var reader = formats.of(type == null ? null : type.toString(), format);
        String text = decoded(body == null ? new byte[0] : body, charsetOf(type));
        Refusal.check()
                .refuseBlank(text, "", "There is nothing to read. Send the posting as the body of the request.")
                .refuseIf(
                        text.length() > MOST_CHARACTERS,
                        "",
                        String.format(
                                Locale.ENGLISH,
                                "A posting has at most 1,000,000 characters; this one has %,d.",
                                text.length()))
                .done();
        return new SentPosting(reader.read(text), text);
    }

    private static Charset charsetOf(MediaType type) {
        try {
            return type.getCharset() == null ? StandardCharsets.UTF_8 : type.getCharset();
        } catch (IllegalArgumentException unknown) {
            throw new Refusal(
                    "Content-Type",
                    "The charset \"" + type.getParameter("charset") + "\" is not known here. Send UTF-8.");
        }
    }

    private static String decoded(byte[] body, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(body)).toString();
            // A byte order mark says how to read the text and is no part of it.
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notThisCharset) {
            throw new Refusal(
                    "Content-Type",
                    "The body is not " + charset.name() + ". Name its charset in the Content-Type, such as"
                            + " \"text/plain; charset=windows-1252\".");
        }
    }
}
