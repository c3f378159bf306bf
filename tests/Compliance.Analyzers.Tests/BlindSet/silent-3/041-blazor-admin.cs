using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace HongYuan.Admin.Pages.Coupon
{
    public partial class CouponList : ComponentBase
    {
        [Inject] private ISnackbar Snackbar { get; set; }
        [Inject] private IDialogService Dialog { get; set; }
        [Inject] private CouponApi Api { get; set; }

        private List<BreadcrumbItem> _items = new List<BreadcrumbItem> { new BreadcrumbItem("营销中心", "/marketing"), new BreadcrumbItem("优惠券列表", null, true) };
        private string _placeholder = "请输入优惠券名称或折扣码";
        private string _helper = "折扣填 8.5 表示八五折；满减券填写门槛金额";

        private async Task DeleteAsync(long id)
        {
            bool? ok = await Dialog.ShowMessageBox("提示", "删除后用户已领取的优惠券将失效，您确定要删除吗？", yesText: "删除", cancelText: "取消");
            if (ok != true) return;
            var r = await Api.DeleteAsync(id);
            Snackbar.Add(r.Success ? "优惠券已删除" : "删除失败：该优惠券正在被“新人礼包”活动使用", r.Success ? Severity.Success : Severity.Error);
        }

        private async Task PublishAsync(long id)
        {
            await Api.PublishAsync(id);
            Snackbar.Add("活动已发布，您可以在“促销 > 返现活动”中查看数据", Severity.Info);
        }
    }
}
