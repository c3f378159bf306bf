namespace Orchard.Mobile.Dialogs;

/// <summary>Asks users of our warehouse app to rate the app in the store.</summary>
public sealed class RateAppDialog(IStoreReview storeReview, IPreferences preferences)
{
    private const string AskedKey = "rate-app.asked";

    public string Title => "Rate this app";

    public string AcceptButton => "Open app store";

    public string LaterButton => "Not now";

    public async Task ShowIfDueAsync()
    {
        if (preferences.Get(AskedKey, false)) return;
        preferences.Set(AskedKey, true);
        await storeReview.RequestReview(testMode: false);
    }
}
