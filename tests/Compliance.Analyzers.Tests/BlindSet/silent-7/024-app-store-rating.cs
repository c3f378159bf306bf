using Plugin.StoreReview;

namespace Ropewalk.Mobile.Services;

/// <summary>Asks users of our knot-tying app to rate it in the app store.</summary>
public sealed class AppRatingService
{
    private const string PromptTitle = "Enjoying Ropewalk Knots?";
    private const string PromptText = "Would you mind rating the app? It takes less than a minute and helps us a lot.";

    private readonly IPreferences _preferences;
    private readonly IDialogService _dialogs;

    public AppRatingService(IPreferences preferences, IDialogService dialogs)
    {
        _preferences = preferences;
        _dialogs = dialogs;
    }

    public async Task MaybeAskAsync()
    {
        var launches = _preferences.Get("launches", 0) + 1;
        _preferences.Set("launches", launches);
        if (launches != 12 || _preferences.Get("app_rated", false)) return;

        if (await _dialogs.ConfirmAsync(PromptTitle, PromptText, accept: "Rate the app", cancel: "Not now"))
        {
            await CrossStoreReview.Current.RequestReview(testMode: false);
            _preferences.Set("app_rated", true);
        }
        else
        {
            _preferences.Set("launches", 0);
        }
    }
}
