using System.Collections.ObjectModel;
using CommunityToolkit.Mvvm.ComponentModel;

namespace DianXiaoBan.Wpf.ViewModels;

public partial class ShouHouViewModel : ObservableObject
{
    [ObservableProperty] private string neiRong = string.Empty;

    public ObservableCollection<HuaShu> HuaShuLieBiao { get; } = new()
    {
        new HuaShu { BiaoTi = "换新", NeiRong = "您好，水泵漏水属于质量问题，新的水泵今天免费寄出，旧的不用退回。" },
        new HuaShu { BiaoTi = "拒绝返现", NeiRong = "您好，我们不做好评返现，商品问题我们照常处理。" },
        new HuaShu { BiaoTi = "站外付款", NeiRong = "您好，我们不接受微信或银行转账，请只在亚马逊上付款。" },
        new HuaShu { BiaoTi = "发票", NeiRong = "您好，发票已上传，您可以在订单详情中下载。" },
        new HuaShu { BiaoTi = "部分退款", NeiRong = "您好，少发的两个滤芯已按单价退款 12 美元，原路退回。" },
        new HuaShu { BiaoTi = "返回设置", NeiRong = "您好，长按返回键三秒，现在屏幕会显示恢复出厂设置。" },
    };
}
