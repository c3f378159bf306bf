using System.Threading.Tasks;

namespace Trailmate.App.Services;

/// <summary>Store review prompt of our hiking app (MAUI).</summary>
public class AppRatingService
{
    private readonly IDialogService _dialogs;
    private readonly IStoreReview _store;
    private readonly IPreferences _prefs;

    public AppRatingService(IDialogService dialogs, IStoreReview store, IPreferences prefs)
    {
        _dialogs = dialogs;
        _store = store;
        _prefs = prefs;
    }

    public async Task AskAsync()
    {
        if (_prefs.Get("asked_for_rating", false)) return;

        var yes = await _dialogs.ConfirmAsync(
            title: "Enjoying Trailmate?",
            text: "Rate the app in the App Store or on Google Play.",
            accept: "Rate now",
            cancel: "Later");

        if (yes) await _store.RequestReview(testMode: false);
        _prefs.Set("asked_for_rating", true);
    }
}
