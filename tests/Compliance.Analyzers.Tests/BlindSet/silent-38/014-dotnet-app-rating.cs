using Plugin.StoreReview;

namespace WeatherNow.Mobile.ViewModels;

// A weather app: asks its own users for a rating in the app stores.
public class SettingsViewModel : ObservableObject
{
    public string RateTitle => "Do you like WeatherNow?";
    public string RateText => "Rate the app in the App Store or on Google Play.";
    public string RateButton => "Rate WeatherNow";
    public string ShareButton => "Share app";
    public string ProHint => "WeatherNow Pro: no ads, 14 day radar.";

    public async Task RateAsync()
    {
        await CrossStoreReview.Current.RequestReview(false);
        Preferences.Set("rated", true);
    }
}
