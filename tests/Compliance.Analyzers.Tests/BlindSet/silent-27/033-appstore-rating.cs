using Plugin.StoreReview;

namespace TrackMyParcel.App;

public class RatePrompt
{
    const string Title = "Enjoying TrackMyParcel?";
    const string Message = "If you like the app, please rate it 5 stars in the App Store.";
    const string Yes = "Rate the app";
    const string No = "Not now";

    public async Task MaybeAskAsync(Page page, int launches)
    {
        if (launches % 20 != 0) return;
        if (await page.DisplayAlert(Title, Message, Yes, No))
            CrossStoreReview.Current.OpenStoreReviewPage("com.example.trackmyparcel");
    }
}
