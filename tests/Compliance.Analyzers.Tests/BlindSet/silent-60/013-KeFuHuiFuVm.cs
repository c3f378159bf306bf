using System.Collections.ObjectModel;
using CommunityToolkit.Mvvm.ComponentModel;

namespace QingYun.Seller.Wpf.ViewModels
{
    public partial class KeFuHuiFuViewModel : ObservableObject
    {
        [ObservableProperty] private string _soSuoCi = string.Empty;

        public ObservableCollection<HuiFuMoBan> LieBiao { get; } = new()
        {
            new("缺件", "您好，照片我们看到了，确实少了两块层板，今天免费补寄给您，单号稍后在订单里更新。"),
            new("尺码换货", "您好，可以换大一码，请在订单页面提交退货，选择“换货”，原件用预付标签寄回即可。"),
            new("质保维修", "您好，您的吸尘器还在两年质保期内，免费维修，请回复故障视频。"),
            new("价格变动", "您好，商品页面的价格由系统实时调整，已成交订单我们无法退差价，谢谢理解。"),
            new("星星灯", "您好，灯串上的星星有40颗，其中5颗是备用的，坏了可以直接替换。"),
            new("二手包装", "您好，包装盒被拆封是海关抽检造成的，商品未受影响；如您介意，我们可以换新或退款。"),
            new("发票折扣", "您好，发票第二行的-3.00是下单时已经抵扣的优惠券，不需要您另外处理。"),
        };
    }

    public record HuiFuMoBan(string BiaoTi, string NeiRong);
}
