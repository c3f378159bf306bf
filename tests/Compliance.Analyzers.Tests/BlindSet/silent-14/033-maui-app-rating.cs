using CommunityToolkit.Mvvm.Input;

namespace BirdLog.App.ViewModels;

public partial class SettingsPageViewModel(IStoreReview storeReview, IDialogService dialogs)
{
    public string RateTitle => "Enjoying BirdLog?";
    public string RateText => "Rate the app on Google Play. It helps other birders find it.";
    public string ProTitle => "BirdLog Pro";
    public string ProText => "Go Pro and save 40% with the yearly plan. Cancel any time in your app store account.";

    [RelayCommand]
    private async Task RateAsync()
    {
        var yes = await dialogs.ConfirmAsync(RateTitle, RateText, accept: "Rate with 5 stars", cancel: "Not now");
        if (yes)
            await storeReview.OpenAsync("com.birdlog.app");
    }

    [RelayCommand]
    private Task ShareAsync() =>
        dialogs.ToastAsync("Invite a birder: both of you get one month of Pro for free.");
}
