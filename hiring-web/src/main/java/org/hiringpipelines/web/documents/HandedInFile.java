package org.hiringpipelines.web.documents;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.web.language.PageWords;
import org.hiringpipelines.workflows.applications.ApplicationIntake.AttachedFile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartRequest;

/** A file that somebody of the team hands in by a form, on a page of ours or on a sheet: a form of Tasklist takes none. */
@Component
public class HandedInFile {

    private final PageWords words;

    HandedInFile(PageWords words) {
        this.words = words;
    }

    /**
     * Why a file was not kept.
     *
     * @param status what the form is answered with
     * @param sentence in the reader's language
     */
    public record RefusedFile(HttpStatus status, String sentence) {}

    /**
     * Takes it, so that what is wrong with it can be said where the form is.
     *
     * @param parts what the form sent, not read yet
     * @param field the name of the field for the file
     * @param keeping who keeps it, or refuses it
     * @return why it was not kept; nothing where it was
     * @throws NotFound where there is nothing that it could go with
     */
    public Optional<RefusedFile> take(MultipartRequest parts, String field, Consumer<AttachedFile> keeping)
            throws IOException {
        try {
            keeping.accept(SentFile.chosen(parts, field));
            return Optional.empty();
        } catch (NotFound nothingThere) {
            throw nothingThere;
        } catch (Refusal refusal) {
            return problem(
                    refusal instanceof Conflict ? HttpStatus.CONFLICT : HttpStatus.BAD_REQUEST, words.said(refusal));
        } catch (MaxUploadSizeExceededException tooLarge) {
            return problem(HttpStatus.PAYLOAD_TOO_LARGE, words.say("sheet.file.tooLarge"));
        } catch (MultipartException brokenOff) {
            return problem(HttpStatus.BAD_REQUEST, words.say("sheet.file.brokenOff"));
        }
    }

    private static Optional<RefusedFile> problem(HttpStatus status, String sentence) {
        return Optional.of(new RefusedFile(status, sentence));
    }
}
