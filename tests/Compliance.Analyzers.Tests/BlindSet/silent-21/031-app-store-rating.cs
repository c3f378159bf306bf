namespace Lichtwerk.Mobile;

public class AppRatingPrompt(IDialogs dialogs, IStoreReview storeReview)
{
    public async Task ShowAsync()
    {
        var ok = await dialogs.ConfirmAsync(
            title: "Rate this app",
            message: "Do you like the Lichtwerk lamp control app? Rate it in the App Store.",
            accept: "Rate the app", cancel: "Not now");
        if (ok) await storeReview.RequestAsync();
    }

    public Task FirmwareAsync(string version) => dialogs.AlertAsync(
        "Firmware " + version, "Keep the lamp plugged in until the three stars on its foot stop blinking.");

    public Task UnlinkAsync() => dialogs.AlertAsync("解除绑定", "解除绑定后，需要重新扫描灯座上的二维码进行配对。");
}
