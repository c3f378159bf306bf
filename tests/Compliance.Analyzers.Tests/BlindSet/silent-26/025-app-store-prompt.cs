namespace Lodge.Radio.Mobile;

public partial class RatingPromptViewModel : ObservableObject
{
    [ObservableProperty] private bool _visible;

    public string Title => "Do you like the Lodge Radio app?";
    public string Text => "Please rate the app with five stars in the App Store.";
    public string Yes => "Rate the app";
    public string Later => "Remind me later";

    public void OnLaunch(int launches)
    {
        // Never show it more than once; Apple limits the prompt anyway.
        Visible = launches == 12;
    }
}

public static class AppStrings
{
    public const string PremiumTeaser = "Upgrade to Premium and get the first month free.";
    public const string ShareApp = "Recommend the app to a friend";
}
