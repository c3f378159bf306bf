using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;
using Plugin.StoreReview;

namespace Hartwell.App.ViewModels;

public sealed partial class RatingPromptViewModel : ObservableObject
{
    private readonly IPreferences _preferences;

    public RatingPromptViewModel(IPreferences preferences) => _preferences = preferences;

    [ObservableProperty]
    private string _title = "Enjoying the Hartwell app?";

    [ObservableProperty]
    private string _message = "If you like the app, please take a moment to rate it with 5 stars on the App Store. Thanks for your support!";

    public string AcceptText => "Rate the app";

    public string LaterText => "Remind me later";

    public string NeverText => "No, thanks";

    [RelayCommand]
    private async Task AcceptAsync()
    {
        _preferences.Set("rated", true);
        await CrossStoreReview.Current.RequestReview(testMode: false);
    }

    public static string UpdateText(Version version)
        => $"Version {version} is here. Leave us a review on Google Play and tell us what you'd like to see next.";
}
