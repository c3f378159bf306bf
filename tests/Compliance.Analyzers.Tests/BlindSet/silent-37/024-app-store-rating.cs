using System.Windows;

namespace Nakatomi.Scanner.Desktop
{
    public partial class RateWindow : Window
    {
        public RateWindow()
        {
            InitializeComponent();
            Title = "Rate this app";
            Caption.Text = "Do you like the scanner app? Rate it in the Microsoft Store.";
            LaterButton.Content = "Remind me later";
            NeverButton.Content = "Do not ask again";
        }

        private void ShowLicenceBox(int daysLeft)
        {
            MessageBox.Show("Your licence ends in " + daysLeft + " days. Ask your administrator for a new key.", "Licence", MessageBoxButton.OK);
        }

        private void ShowPromotionError()
        {
            MessageBox.Show("The coupon could not be saved: the discount is bigger than the price.", "Promotion", MessageBoxButton.OK, MessageBoxImage.Warning);
        }
    }
}
