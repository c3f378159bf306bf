using AntdUI;
using System.Windows.Forms;

namespace Gulangyu.Erp.YingXiao
{
    public class YouHuiQuanMianBan : UserControl
    {
        private readonly IYouHuiQuanApi _api;
        private readonly Form _fuChuang;

        public YouHuiQuanMianBan(IYouHuiQuanApi api, Form fuChuang) { _api = api; _fuChuang = fuChuang; }

        private async void BtnShanChu_Click(object sender, System.EventArgs e)
        {
            if (MessageBox.Show("确定删除选中的优惠券吗？已领取的买家仍可使用。", "删除优惠券", MessageBoxButtons.YesNo) != DialogResult.Yes)
                return;
            var ok = await _api.ShanChuAsync();
            if (ok) AntdUI.Message.success(_fuChuang, "优惠券已删除");
            else AntdUI.Message.error(_fuChuang, "删除失败：该优惠券正在参加限时折扣活动");
        }

        private void BtnFanXian_Click(object sender, System.EventArgs e)
        {
            MessageBox.Show("返现功能已下线。亚马逊禁止向买家返现，请走订单退款流程。", "提示");
            AntdUI.Notification.warn(_fuChuang, "评价管理", "所选评价已提交亚马逊审核，是否移除由平台决定。");
        }
    }
}
