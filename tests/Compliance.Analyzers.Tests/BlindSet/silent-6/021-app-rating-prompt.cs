using Plugin.StoreReview;

namespace SellerDesk.Mobile.Services;

/// <summary>Asks the users of our own phone app to rate it in the store.</summary>
public class AppRatingService
{
    private const string Title = "Enjoying SellerDesk?";
    private const string Question = "If you like the app, please rate it with five stars in the App Store. It takes less than a minute!";
    private const string Later = "Remind me later";
    private const string Never = "No, thanks";

    private readonly IPreferences _preferences;
    private readonly IPageDialogs _dialogs;

    public AppRatingService(IPreferences preferences, IPageDialogs dialogs)
    {
        _preferences = preferences;
        _dialogs = dialogs;
    }

    public async Task MaybeAskAsync()
    {
        var launches = _preferences.Get("app.launches", 0);
        if (launches < 15 || _preferences.Get("app.rating.never", false))
            return;

        var answer = await _dialogs.ShowActionSheetAsync(Title, Question, Later, Never, "Rate the app now");
        if (answer == "Rate the app now")
            await CrossStoreReview.Current.RequestReview(false);
        else if (answer == Never)
            _preferences.Set("app.rating.never", true);
    }
}
