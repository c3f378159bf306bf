using Plugin.StoreReview;

namespace Sorrento.DroneApp.Services;

public sealed class RatingPrompt(IPreferences preferences, IDialogService dialogs)
{
    private const string CountKey = "rating.flightcount";

    public async Task AfterFlightAsync()
    {
        var flights = preferences.Get(CountKey, 0) + 1;
        preferences.Set(CountKey, flights);
        if (flights != 10)
            return;

        var answer = await dialogs.ConfirmAsync(
            title: "Enjoying Sorrento Fly?",
            message: "Tap a star to rate the app on the App Store.",
            accept: "Rate the app",
            cancel: "Not now");

        if (answer)
            await CrossStoreReview.Current.RequestReview(testMode: false);
        else
            preferences.Set("rating.dismissed", true);
    }
}
