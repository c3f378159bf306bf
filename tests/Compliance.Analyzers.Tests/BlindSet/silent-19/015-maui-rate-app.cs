using CommunityToolkit.Mvvm.ComponentModel;
using Plugin.StoreReview;

namespace SellerPal.Maui.ViewModels;

public partial class SettingsViewModel : ObservableObject
{
    private const string RatePromptTitle = "Enjoying SellerPal?";
    private const string RatePromptText = "If you like the app, please give it five stars in the App Store. It helps us a lot!";

    public string UpgradeText => "Upgrade to SellerPal Pro and get 20% off the first year.";

    public string ReferralText => "Invite another seller to SellerPal and both of you get one month for free.";

    public async Task OfferRatingAsync()
    {
        var yes = await Shell.Current.DisplayAlert(RatePromptTitle, RatePromptText, "Rate the app", "Later");
        if (yes)
        {
            Preferences.Set("app_rated", true);
            await CrossStoreReview.Current.RequestReview(testMode: false);
        }
    }

    public string SupportFooter => "SellerPal support: support@sellerpal.example";
}
