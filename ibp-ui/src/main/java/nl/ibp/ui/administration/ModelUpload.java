package nl.ibp.ui.administration;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import java.util.function.Consumer;
import nl.ibp.domain.Refused;
import nl.ibp.workflow.administration.KeepingModels;
import nl.ibp.workflow.administration.ModelKind;

/** Takes the file of a new version. */
class ModelUpload extends Upload {

    /** @param came gets the file, at most one byte larger than allowed */
    ModelUpload(ModelKind kind, Consumer<byte[]> came, Consumer<Refused> refused) {
        setUploadHandler(event -> {
            byte[] file = event.getInputStream().readNBytes(KeepingModels.MOST_BYTES + 1);
            event.getUI().access(() -> {
                clearFileList();
                came.accept(file);
            });
        });
        setMaxFileSize(KeepingModels.MOST_BYTES);
        setAcceptedFileTypes(kind.extension());
        addFileRejectedListener(rejected -> refused.accept(Refused.because(
                "file",
                rejected.getErrorMessage().equals(tooLarge()) ? "MODEL_TOO_LARGE" : "MODEL_FILE_TYPE",
                rejected.getErrorMessage().equals(tooLarge()) ? KeepingModels.MOST_KILOBYTES : kind.extension())));
        setI18n(texts(kind));
    }

    private String tooLarge() {
        return getTranslation("refusal.MODEL_TOO_LARGE", String.valueOf(KeepingModels.MOST_KILOBYTES));
    }

    private UploadI18N texts(ModelKind kind) {
        String choose = getTranslation("administration.model.choose", kind.extension());
        String drop = getTranslation("administration.model.drop");
        String failed = getTranslation("drafting.upload.failed");
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(choose).setMany(choose))
                .setDropFiles(new UploadI18N.DropFiles().setOne(drop).setMany(drop))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(tooLarge())
                        .setIncorrectFileType(getTranslation("refusal.MODEL_FILE_TYPE", kind.extension())))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(getTranslation("drafting.upload.connecting"))
                                .setProcessing(getTranslation("drafting.upload.processing"))
                                .setHeld(getTranslation("drafting.upload.held"))
                                .setStalled(getTranslation("drafting.upload.stalled")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(getTranslation("drafting.upload.remaining"))
                                .setUnknown(getTranslation("drafting.upload.remaining.unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(failed)
                                .setForbidden(failed)
                                .setUnexpectedServerError(failed)))
                .setFile(new UploadI18N.File()
                        .setRemove(getTranslation("drafting.upload.clear"))
                        .setRetry(getTranslation("drafting.upload.retry"))
                        .setStart(getTranslation("drafting.upload.start")))
                .setUnits(List.of("B", "kB", "MB", "GB"));
    }
}
