namespace Bramble.App;

public partial class RateDialog : ContentDialog
{
    private const string PromptTitle = "Love Bramble Notes?";
    private const string PromptText = "If you enjoy the app, please leave us a 5-star rating in the Microsoft Store. It only takes a moment!";

    public RateDialog()
    {
        Title = PromptTitle;
        Content = new TextBlock { Text = PromptText };
        PrimaryButtonText = "Rate now";
    }
}
