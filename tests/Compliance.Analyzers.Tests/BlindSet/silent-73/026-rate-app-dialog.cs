using System.Threading.Tasks;
using Plugin.StoreReview;

namespace Shelfie.Mobile.Dialogs;

internal static class RateAppStrings
{
    public const string Title = "Enjoying Shelfie?";
    public const string Body = "If the app helps you keep your shop in order, please rate it five stars in the App Store. It takes a minute.";
    public const string Accept = "Rate Shelfie";
    public const string Later = "Remind me later";
    public const string Unhappy = "Not happy with the app? Tell our developers instead.";
}

public sealed class RateAppService(IDialogService dialogs, IPreferences preferences)
{
    private const string AskedKey = "rate_app_asked";

    public async Task MaybeAskAsync()
    {
        if (preferences.Get(AskedKey, false)) return;

        var accepted = await dialogs.ConfirmAsync(RateAppStrings.Title, RateAppStrings.Body, RateAppStrings.Accept, RateAppStrings.Later);
        preferences.Set(AskedKey, true);

        if (accepted)
            await CrossStoreReview.Current.RequestReview(false);
        else
            await dialogs.AlertAsync(RateAppStrings.Unhappy);
    }
}
