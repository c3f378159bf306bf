using System.Windows;
using System.Windows.Controls;

namespace KeFuTool.Views;

// 评论监控页，运营自己看
public partial class ReviewMonitorPage : Page
{
    public ReviewMonitorPage()
    {
        InitializeComponent();
        ColStar.Header = "星级";
        ColRemoved.Header = "差评已移除";
        BtnExport.Content = "导出五星好评";
        BtnCoupon.Content = "新建优惠券";
        BtnGift.ToolTip = "打开礼品卡库存";
        LblHint.Text = "只显示近30天的评论，双击打开商品页。";
    }

    private void BtnDelete_Click(object sender, RoutedEventArgs e)
    {
        if (Grid.SelectedItems.Count == 0)
        {
            MessageBox.Show("请先选择要删除的评论记录", "提示");
            return;
        }
        var ok = MessageBox.Show($"确定删除选中的{Grid.SelectedItems.Count}条评论记录吗？仅删除本地数据。",
            "删除评论", MessageBoxButton.YesNo);
        if (ok == MessageBoxResult.Yes) Vm.DeleteLocal();
    }

    private void BtnCoupon_Click(object sender, RoutedEventArgs e)
        => StatusBarText.Text = "折扣必须是1到99的整数";
}
