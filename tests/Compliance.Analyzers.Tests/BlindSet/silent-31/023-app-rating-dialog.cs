namespace Parcelo.Mobile.Dialogs;

// asks our own users (sellers) to rate the mobile app in the store of the phone
public class RateAppDialog(IDialogs dialogs, IStoreReview storeReview)
{
    public async Task MaybeShowAsync(int sessions)
    {
        if (sessions < 25)
            return;

        var yes = await dialogs.ConfirmAsync(
            title: "Rate Parcelo Mobile",
            text: "Do you like the app? Rate it in the App Store.",
            ok: "Rate app",
            cancel: "Later");

        if (yes)
            storeReview.OpenStoreReviewPage("id1234567890");
    }
}
