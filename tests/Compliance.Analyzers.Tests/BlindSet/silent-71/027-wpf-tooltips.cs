using System.Collections.Generic;
using System.Globalization;
using System.Windows;
using System.Windows.Controls;

namespace Helpdesk.Desktop.Views
{
    public partial class OrderToolbar : UserControl
    {
        private static readonly Dictionary<string, (string En, string Zh)> Tips = new()
        {
            ["btnRefund"] = ("Refund the order in full or in part. You will be asked for the reason.", "全额或部分退款，需要选择退款原因。"),
            ["btnReplacement"] = ("Create a free replacement order for a missing or damaged item.", "为缺件或破损商品创建免费补发单。"),
            ["btnReview"] = ("Ask Amazon to send its own review request for this order (once only).", "由亚马逊官方发送索评请求（每个订单仅一次）。"),
            ["btnCoupon"] = ("Show the coupons and discounts the buyer used for this order.", "查看该订单使用的优惠券和折扣。"),
            ["btnCancel"] = ("Cancel the order. The buyer gets the money back automatically.", "取消订单，系统会自动退款给买家。"),
        };

        public OrderToolbar()
        {
            InitializeComponent();
            var zh = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh";
            foreach (var (name, tip) in Tips)
            {
                if (FindName(name) is Button button)
                    button.ToolTip = zh ? tip.Zh : tip.En;
            }
        }

        private void OnCouponClick(object sender, RoutedEventArgs e)
        {
            MessageBox.Show("该订单未使用优惠券。", "优惠券");
        }

        private void OnReviewClick(object sender, RoutedEventArgs e)
        {
            if (MessageBox.Show("A review request was already sent for this order. Open the log?", "Review", MessageBoxButton.YesNo) == MessageBoxResult.Yes)
                LogWindow.ShowFor(DataContext);
        }
    }
}
