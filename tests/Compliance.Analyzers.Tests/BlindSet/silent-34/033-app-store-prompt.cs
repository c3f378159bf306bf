using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;

namespace TunerApp.ViewModels;

public sealed partial class RateAppViewModel(IStoreReview store, IPreferences prefs) : ObservableObject
{
    [ObservableProperty] private string _title = "Enjoying the tuner?";
    [ObservableProperty] private string _explanation = "A rating in the App Store helps other musicians to find the app.";
    [ObservableProperty] private string _rateButton = "Rate the app";
    [ObservableProperty] private string _laterButton = "Not now";
    [ObservableProperty] private string _shareButton = "Share with the band";

    [RelayCommand]
    private async Task RateAsync()
    {
        await store.RequestReviewAsync();
        prefs.Set("rate-app.done", true);
    }

    [RelayCommand]
    private void Later() => prefs.Set("rate-app.next", DateTime.UtcNow.AddDays(14));

    public static string ShareText => "Tuning with TunerApp";
}
