using System.Windows;

namespace Kolli.Desktop.Views;

public partial class RateAppDialog : Window
{
    private const string Caption = "Enjoying Kolli?";
    private const string Question = "If you like the Kolli app, please rate it in the Microsoft Store. It takes one minute.";
    private const string LaterLabel = "Remind me later";

    public RateAppDialog()
    {
        InitializeComponent();
        Title = Caption;
        QuestionBlock.Text = Question;
        LaterButton.Content = LaterLabel;
        RateButton.Content = "Rate the app";
        RateButton.ToolTip = "Opens the Microsoft Store page of this app";
    }

    private void OnRate(object sender, RoutedEventArgs e)
    {
        System.Diagnostics.Process.Start("ms-windows-store://review/?ProductId=9NBLGGH4");
        Close();
    }

    private void OnFeedback(object sender, RoutedEventArgs e) =>
        MessageBox.Show("Send feedback about the app with Help > Report a problem.", Caption);
}
