namespace Integra.Mobile.ViewModels;

public partial class RateAppViewModel : ObservableObject
{
    [ObservableProperty] private string _dialogTitle = "Enjoying the seller app?";
    [ObservableProperty] private string _dialogText = "Rate the Integra seller app in the App Store. It takes only a minute.";

    public string AcceptLabel => "Rate now";
    public string LaterLabel => "Ask me later";

    [RelayCommand]
    private async Task RateAsync()
    {
        await StoreReview.RequestReviewAsync();
        Preferences.Set("rated-app-version", AppInfo.VersionString);
    }
}
