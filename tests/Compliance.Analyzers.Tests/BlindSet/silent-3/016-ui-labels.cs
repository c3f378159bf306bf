using System.Collections.ObjectModel;
using System.Windows;
using System.Windows.Controls;

namespace JuLiang.DesktopErp.Views
{
    public partial class CouponWindow : Window
    {
        public ObservableCollection<string> Types { get; } = new ObservableCollection<string> { "满减券", "折扣券", "赠品券", "返现券" };

        public CouponWindow()
        {
            InitializeComponent();
            Title = "优惠券管理";
            btnAdd.Content = "新增优惠券";
            btnExport.Content = "导出评价";
            btnDelete.Content = "删除差评记录";
            lblDiscount.Text = "折扣（%）：";
            txtCode.ToolTip = "请输入优惠码，例如 SAVE10";
            chkGift.Content = "免费赠品";
            colStar.Header = "星级";
        }

        private void BtnSave_Click(object sender, RoutedEventArgs e)
        {
            if (string.IsNullOrWhiteSpace(txtCode.Text))
            {
                MessageBox.Show("优惠码不能为空，请重新填写", "提示");
                return;
            }
            if (MessageBox.Show("确定要把该优惠券发放给所选用户吗？", "确认", MessageBoxButton.YesNo) != MessageBoxResult.Yes) return;
            lblStatus.Text = "优惠券保存成功，共发放" + lstUsers.SelectedItems.Count + "张";
        }
    }
}
