using Plugin.StoreReview;

namespace Peakline.Mobile.Services;

public sealed class RateAppService(IPreferences prefs, IDialogs dialogs)
{
    private const string Key = "rate-app-last-asked";

    public async Task MaybeAskAsync()
    {
        if (prefs.Get(Key, DateTime.MinValue) > DateTime.UtcNow.AddDays(-90)) return;
        prefs.Set(Key, DateTime.UtcNow);

        var yes = await dialogs.ConfirmAsync(
            title: "Peakline hiking maps",
            text: "Do you like the app? Rate it in the App Store.",
            ok: "Rate the app",
            cancel: "Not now");

        if (yes) await CrossStoreReview.Current.RequestReview(false);
    }
}
