using System.Windows;

namespace MaiJia.Desktop.Views
{
    public partial class CouponWindow : Window
    {
        public CouponWindow()
        {
            InitializeComponent();
            Title = "优惠券管理";
            lblName.Content = "优惠券名称";
            lblPercent.Content = "折扣（%）";
            chkGift.Content = "赠送礼品卡";
            btnAdd.ToolTip = "新建一张优惠券";
            colReview.Header = "好评返现记录";
        }

        private void BtnDelete_Click(object sender, RoutedEventArgs e)
        {
            if (grid.SelectedItem == null)
            {
                MessageBox.Show("请先选择要删除的评价！", "提示", MessageBoxButton.OK);
                return;
            }
            if (MessageBox.Show("确定要删除该优惠券吗？删除后买家将无法使用。", "确认", MessageBoxButton.YesNo) == MessageBoxResult.Yes)
            {
                Service.Remove((CouponRow)grid.SelectedItem);
                lblStatus.Content = "优惠券删除成功";
            }
        }
    }
}
