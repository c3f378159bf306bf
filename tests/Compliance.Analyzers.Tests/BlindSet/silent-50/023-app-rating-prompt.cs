namespace Kestrel.MobileApp.ViewModels;

// companion app of the binoculars; the dialog links to the App Store
public partial class RatingPromptViewModel : ObservableObject
{
    public string Title => "Enjoying Kestrel Spotter?";
    public string Message => "Rate this app in the App Store. It takes a few seconds.";
    public string Accept => "Rate now";
    public string Later => "Remind me later";

    public bool ShouldAsk(int launches, DateTime? lastAsked)
        => launches >= 10 && (lastAsked is null || DateTime.UtcNow - lastAsked > TimeSpan.FromDays(120));

    [RelayCommand]
    private Task OpenStoreAsync() => Launcher.OpenAsync("itms-apps://itunes.apple.com/app/id000000000?action=write-review");
}
