using System.Windows;

namespace Jura.Desktop
{
    public partial class ComposeWindow : Window
    {
        private void OnTextChanged(object sender, RoutedEventArgs e)
        {
            WarningText.Text = "";
            if (Check.HasCoupon(Editor.Text))
                WarningText.Text = "Your text mentions a coupon. Amazon does not allow coupons in messages to buyers.";
            else if (Check.HasReview(Editor.Text))
                WarningText.Text = "Your text mentions a review. Use the Request a Review button in Seller Central instead.";
            else if (Check.HasLink(Editor.Text))
                WarningText.Text = "Links to other websites are removed before sending.";
            SendButton.IsEnabled = WarningText.Text.Length == 0;
        }
    }
}
