using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Windows.Input;

namespace SellerDesk.Wpf.ViewModels
{
    public class CouponListViewModel : INotifyPropertyChanged
    {
        public event PropertyChangedEventHandler PropertyChanged;

        public ObservableCollection<string> Filters { get; } = new ObservableCollection<string>
        {
            "All coupons", "Expired coupons", "Free gift", "Percentage off", "Buy one get one",
        };

        public string WindowTitle => "Coupons and discounts";
        public string EmptyText => "No coupon matches your filter.";
        public string DeleteTooltip => "Delete the selected coupon";
        public string StatusText { get; private set; } = "就绪";

        public ICommand Import { get; }

        public void Loaded(int count, int expired)
        {
            StatusText = $"{count} coupons loaded, {expired} of them expired";
            PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(nameof(StatusText)));
        }

        public void Failed() => StatusText = "优惠券导入失败，请检查文件格式";
    }
}
