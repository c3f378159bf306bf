using Microsoft.Maui.Controls;
using Plugin.StoreReview;

namespace Sundial.Warehouse.Mobile;

public partial class ScannerPage : ContentPage
{
    private const int ScansBeforePrompt = 200;

    private async Task MaybeAskForRatingAsync(int scans)
    {
        if (scans != ScansBeforePrompt)
            return;

        var yes = await DisplayAlert(
            "Do you like Sundial Scanner?",
            "Rate our app in the App Store, five stars help our developers a lot!",
            "Rate now",
            "Later");

        if (yes)
            await CrossStoreReview.Current.RequestReview(testMode: false);
    }

    private void OnScanFailed(Exception ex)
    {
        StatusLabel.Text = "The barcode could not be read. Hold the scanner closer to the label.";
        TraceLog.Write("scan failed: " + ex.Message);
    }
}
