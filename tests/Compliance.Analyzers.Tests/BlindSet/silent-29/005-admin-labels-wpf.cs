using System.Windows;
using System.Windows.Controls;

namespace Promo.Backoffice.Views
{
    public partial class CouponEditor : UserControl
    {
        public CouponEditor()
        {
            InitializeComponent();
            HeaderLabel.Content = "Create a coupon or discount code";
            PercentBox.ToolTip = "How many percent off the customer gets";
            GiftCheck.Content = "Add a free gift to the basket";
            SaveButton.Content = "Save promotion";
            EmptyHint.Text = "There are no coupons yet. Click the plus sign to create your first discount code.";
        }

        private void OnDelete(object sender, RoutedEventArgs e)
        {
            var answer = MessageBox.Show(
                "Do you want to delete the selected coupons? Customers can no longer use them at checkout.",
                "Delete coupons", MessageBoxButton.YesNo, MessageBoxImage.Warning);
            if (answer == MessageBoxResult.Yes) ViewModel.DeleteSelected();
        }
    }
}
