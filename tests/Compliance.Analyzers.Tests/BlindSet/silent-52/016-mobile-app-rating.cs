using System.Threading.Tasks;

namespace Runner.App.Services;

/// <summary>Asks the user of our running app for a rating in the app store.</summary>
public class StoreReviewPrompt
{
    private readonly IDialogs _dialogs;

    public StoreReviewPrompt(IDialogs dialogs) => _dialogs = dialogs;

    public async Task MaybeAskAsync(int runs)
    {
        if (runs < 10) return;

        var ok = await _dialogs.ConfirmAsync(
            title: "Enjoying Runner?",
            text: "Rate the app in the App Store. It takes only a minute.",
            accept: "Rate now",
            cancel: "Later");

        if (ok) await StoreReview.OpenAsync("com.contoso.runner");
    }
}
