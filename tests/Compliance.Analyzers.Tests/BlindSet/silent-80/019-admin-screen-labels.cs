using System.Windows;
using System.Windows.Controls;

namespace ShunTu.Bags.Desktop.Views
{
    public partial class ReviewMonitorView : UserControl
    {
        public ReviewMonitorView()
        {
            InitializeComponent();
            TitleText.Text = "差评监控";
            DeleteButton.Content = "删除评论记录";
            DeleteButton.ToolTip = "仅从本系统删除所选评论的记录,不影响亚马逊页面。";
            StarFilter.Header = "五星 / 四星 / 三星及以下";
            CouponTab.Header = "优惠券管理";
            CashbackColumn.Header = "返现金额";
            ContactColumn.Header = "供应商微信";
            EmptyHint.Text = "暂无差评,请点击右上角刷新。";
        }

        private void OnDelete(object sender, RoutedEventArgs e)
        {
            var answer = MessageBox.Show("确定要删除选中的评论记录吗?删除后无法恢复。", "提示", MessageBoxButton.YesNo);
            if (answer == MessageBoxResult.Yes)
                StatusText.Text = "已删除选中的评论记录。";
        }

        private void OnCouponSave(object sender, RoutedEventArgs e)
        {
            if (!int.TryParse(DiscountBox.Text, out var pct) || pct > 50)
                StatusText.Text = "折扣比例必须是不超过50的整数。";
        }
    }
}
