using Microsoft.AspNetCore.Components;

namespace MuYuan.KeFu.Web.Pages;

public partial class KuaiJieHuiFu : ComponentBase
{
    [Inject] private IXiaoXiFuWu XiaoXi { get; set; } = default!;
    [Parameter] public string DanHao { get; set; } = "";

    private string? _xuanZhong;
    private bool _mangLu;

    private readonly Dictionary<string, string> _moBan = new()
    {
        ["补发螺丝"] = "您好，漏发的螺丝包已从本地仓寄出，大约三天到，无需付款。",
        ["退款说明"] = "您好，退款已按原路退回，银行一般需要三到五个工作日入账。",
        ["留评有礼"] = "您好，写下您对婴儿床的真实评价，截图发给我们就寄出一个玩偶。", // expect: BSM2001
        ["会员日"] = "您好，会员日当天全场婴儿用品八折，只通知老客户，别错过哦。", // expect: BSM1001
        ["拒绝返现"] = "您好，我们不提供返现或礼品，商品有问题可以走退换货。",
        ["红包"] = "您好，您的床收到满意的话报一下支付宝账号，我转30块红包给您。", // expect: BSM1004
    };

    private async Task FaSongAsync()
    {
        if (_xuanZhong is null || _mangLu) return;
        _mangLu = true;
        try
        {
            await XiaoXi.FaSongAsync(DanHao, _moBan[_xuanZhong]);
        }
        finally
        {
            _mangLu = false;
            StateHasChanged();
        }
    }
}
