using CommunityToolkit.Maui.Alerts;

namespace StockCount.Pages;

public partial class SettingsPage : ContentPage
{
    public SettingsPage()
    {
        InitializeComponent();
        RateLabel.Text = "Like the scanner? Rate the app in the store!";
        HelpLabel.Text = "Hold the camera 10 cm above the barcode. Press Cancel to go back.";
        SemanticProperties.SetHint(RateLabel, "Opens the app store page");
    }

    private async void OnRateTapped(object sender, EventArgs e)
    {
        var yes = await DisplayAlert("Rate StockCount", "Would you give this app five stars?", "Sure", "Later");
        if (yes) await Launcher.OpenAsync("market://details?id=example.stockcount");
    }

    private async void OnExport(object sender, EventArgs e)
    {
        await Toast.Make("Export finished, 214 reviews written").Show();
    }
}
