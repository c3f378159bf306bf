using CommunityToolkit.Maui.Alerts;

namespace StockCounter.Mobile.Pages;

public partial class AboutPage : ContentPage
{
    private async void OnRateTapped(object sender, EventArgs e)
    {
        bool yes = await DisplayAlert("Rate StockCounter",
            "Do you like this app? Give us five stars in the App Store.", "Rate now", "Later");
        if (yes) await Launcher.OpenAsync("https://apps.apple.com/app/id000000000?action=write-review");
    }

    private Task OnUpgradeTapped() =>
        Snackbar.Make("StockCounter Pro: the first month is free, cancel any time in Settings.").Show();

    private async void OnHelpTapped(object sender, EventArgs e) =>
        await DisplayAlert("Help", "Mail the developers at help@stockcounter.example or open the forum.", "OK");

    private string VersionText => $"StockCounter {AppInfo.VersionString}";
}
