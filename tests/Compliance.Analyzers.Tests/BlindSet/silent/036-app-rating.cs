namespace PocketShop.Mobile;

public class RatePromptService(IPreferences prefs, IStoreReview storeReview)
{
    public async Task MaybeAskAsync(Page page)
    {
        var launches = prefs.Get("launches", 0) + 1;
        prefs.Set("launches", launches);
        if (launches != 20) return;

        var yes = await page.DisplayAlert(
            "Enjoying PocketShop?",
            "Would you mind rating the app in the App Store? It takes a few seconds.",
            "Rate now",
            "Not now");

        if (yes)
            await storeReview.RequestReview(testMode: false);
    }
}
