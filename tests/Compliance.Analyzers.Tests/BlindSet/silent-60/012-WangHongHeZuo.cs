using System.Threading.Tasks;
using FluentEmail.Core;

namespace OceanErp.Marketing.Kol;

public class WangHongHeZuoMailer
{
    private readonly IFluentEmail _email;

    public WangHongHeZuoMailer(IFluentEmail email) => _email = email;

    public Task YaoYueJingJiRenAsync(MediaAgency jiGou, string chanPin)
    {
        return _email
            .To(jiGou.BusinessEmail)
            .Subject($"红人合作邀约 - {chanPin}")
            .Body($"{jiGou.ContactName} 您好，我们是深圳海岸科技品牌部，希望贵机构旗下的 YouTube 博主为 {chanPin} 拍一支开箱视频，" +
                  "合作费用与寄样细节可以加企业微信沟通，视频里请按广告法规注明合作关系。")
            .SendAsync();
    }

    public Task JieSuanAsync(MediaAgency jiGou, decimal jinE)
    {
        return _email
            .To(jiGou.BusinessEmail)
            .Subject("合作费用结算")
            .Body($"{jiGou.ContactName} 您好，本月推广佣金 {jinE:N2} 美元已通过 PayPal 支付，请查收并回传发票。")
            .SendAsync();
    }
}
