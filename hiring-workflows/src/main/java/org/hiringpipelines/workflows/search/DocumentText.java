package org.hiringpipelines.workflows.search;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.BodyContentHandler;
import org.hiringpipelines.model.application.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xml.sax.SAXException;

/** Reads the text of a file that a candidate sent: PDF, Word, OpenDocument, RTF or plain text. */
public class DocumentText {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentText.class);

    /** How much of a file is read; a résumé has a tenth of that. */
    private static final int SIGNS = 200_000;

    private final AutoDetectParser parser = new AutoDetectParser();

    /**
     * The text of a document, at most 200,000 signs of it.
     *
     * @return empty where there is none in it, as in a picture, or nobody can read it
     */
    public String of(Document document) {
        BodyContentHandler text = new BodyContentHandler(SIGNS);
        Metadata file = new Metadata();
        file.set(TikaCoreProperties.RESOURCE_NAME_KEY, document.fileName());
        ParseContext context = new ParseContext();
        // What is packed into a document is not looked into: it need not be the candidate's words, and may be of any
        // size.
        context.set(Parser.class, new NothingWithin());
        try {
            parser.parse(new ByteArrayInputStream(document.content()), text, file, context);
        } catch (WriteLimitReachedException enough) {
            LOG.debug("Only the beginning of document {} is read.", document.id());
        } catch (IOException | SAXException | TikaException | RuntimeException | StackOverflowError unreadable) {
            // Strangers made it; it is kept, and found by all else.
            LOG.info("The text of document {} cannot be read: {}", document.id(), unreadable.toString());
        }
        return text.toString().strip();
    }
}
