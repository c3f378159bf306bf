namespace Threadwell.Mobile;

public class RateThisAppDialog : ContentPage
{
    public RateThisAppDialog()
    {
        Title = "Enjoying Threadwell?";
        Content = new VerticalStackLayout
        {
            Children =
            {
                new Label { Text = "If you like the Threadwell app, rate it in the App Store." },
                new Button { Text = "Rate the app" },
                new Button { Text = "Remind me later" },
                new Button { Text = "No thanks" },
            },
        };
    }

    public const string UpgradeHint = "Your trial ends in 3 days. Upgrade your Threadwell plan in Settings.";
}
