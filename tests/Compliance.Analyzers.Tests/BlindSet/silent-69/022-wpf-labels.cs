using System.Windows;
using System.Windows.Controls;

namespace YunTong.Erp.Views
{
    public partial class CouponManagePage : Page
    {
        private readonly CouponViewModel vm;

        public CouponManagePage(CouponViewModel vm)
        {
            InitializeComponent();
            this.vm = vm;
            lblTitle.Content = "优惠券管理";
            btnNew.ToolTip = "新建一张优惠券，可设置折扣比例和有效期";
            btnDelete.ToolTip = "删除选中的优惠券";
            chkGift.Content = "赠送礼品卡";
            txtHint.Text = "提示：折扣比例请输入1到99之间的整数";
        }

        private void BtnDelete_Click(object sender, RoutedEventArgs e)
        {
            if (vm.Selected == null)
            {
                MessageBox.Show("请先选择一张优惠券");
                return;
            }

            var answer = MessageBox.Show("确定要删除该优惠券吗？删除后不可恢复。", "确认", MessageBoxButton.YesNo);
            if (answer == MessageBoxResult.Yes)
            {
                vm.Delete();
                MessageBox.Show("删除成功");
            }
        }

        private void BtnExport_Click(object sender, RoutedEventArgs e)
        {
            MessageBox.Show($"已导出{vm.Count}条返现记录到Excel");
        }
    }
}
