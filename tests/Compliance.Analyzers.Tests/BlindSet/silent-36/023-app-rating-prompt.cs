using System.Windows.Input;

namespace Pocketdesk.Mobile.ViewModels;

/// <summary>Asks the agent who uses this app for a rating in the app store.</summary>
public class RateAppViewModel : BindableObject
{
    private readonly IPreferences _prefs;

    public RateAppViewModel(IPreferences prefs, IAppStoreLauncher launcher)
    {
        _prefs = prefs;
        RateCommand = new Command(async () => await launcher.OpenReviewPageAsync());
    }

    public string Title => "Enjoying Pocketdesk?";
    public string AppStorePrompt => "Rate this app with five stars in the App Store or on Google Play.";
    public string Later => "Not now";
    public string CrashOptIn => "Send crash reports to the makers of Pocketdesk";

    public ICommand RateCommand { get; }

    public bool ShouldAsk() => _prefs.Get("launches", 0) > 20 && !_prefs.Get("rated", false);
}
