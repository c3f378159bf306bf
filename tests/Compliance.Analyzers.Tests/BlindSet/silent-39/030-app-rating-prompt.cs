using CommunityToolkit.Maui.Alerts;

namespace Sablewood.Mobile;

/// <summary>Asks users of our seller app to rate it in the app store.</summary>
public sealed class AppRatingPrompt(IPreferences preferences, IStoreReview storeReview, IDialogService dialogs)
{
    private const string Title = "Enjoying the app?";
    private const string Question = "Would you like to rate Sablewood Seller in the App Store?";

    public async Task ShowIfDueAsync()
    {
        var launches = preferences.Get("launches", 0) + 1;
        preferences.Set("launches", launches);

        if (launches % 25 != 0)
        {
            return;
        }

        if (await dialogs.ConfirmAsync(Title, Question, "Rate the app", "Later"))
        {
            await storeReview.RequestReviewAsync();
        }
    }
}
