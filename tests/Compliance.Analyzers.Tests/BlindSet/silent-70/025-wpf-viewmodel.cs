using System.Windows;
using System.Windows.Input;
using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;

namespace Packrat.Desktop.ViewModels
{
    public partial class ReviewListViewModel : ObservableObject
    {
        [ObservableProperty]
        private string _status = "Ready";

        [ObservableProperty]
        private string _filterLabel = "Show reviews with 5 stars only";

        public string DeleteButtonText => "Delete selected reviews";

        public string DiscountColumnHeader => "Discount %";

        public string GiftCheckBoxToolTip => "Marks the order as a free gift so that no invoice is printed";

        [RelayCommand]
        private void Delete(int count)
        {
            var answer = MessageBox.Show(
                $"Do you want to delete {count} reviews from the local database? This does not change anything on Amazon.",
                "Delete reviews", MessageBoxButton.YesNo);
            if (answer == MessageBoxResult.Yes)
                Status = $"{count} reviews deleted";
        }

        [RelayCommand]
        private void ImportCoupons(string path)
        {
            Status = string.IsNullOrEmpty(path)
                ? "Choose a file with coupon codes first"
                : $"Importing coupon codes from {path}";
        }
    }
}
