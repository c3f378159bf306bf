using Furion.DependencyInjection;
using Furion.FriendlyException;
using System.Text;

namespace HangZhou.ShangCheng.Services;

public interface IWuLiuTongZhi { string PinJie(DingDan dd); }

public class WuLiuTongZhi : IWuLiuTongZhi, ITransient
{
    public string PinJie(DingDan dd)
    {
        if (dd.MaiJia is null) throw Oops.Oh("买家为空，优惠券消息不可发送");

        var sb = new StringBuilder();
        sb.Append("尊敬的").Append(dd.MaiJia).AppendLine("：");
        sb.AppendLine("您的订单 " + dd.Hao + " 在分拨中心滞留，承运商已加急处理。");
        if (dd.YanWuTian > 5)
        {
            sb.AppendLine("久等了，我们额外给您备了一份小礼物，下次随单寄出。"); // expect: BSM1005|BSM1006
        }
        else
        {
            sb.AppendLine("如超过周末仍未送达，我们将全额退款。");
        }
        sb.Append("另外，");
        sb.Append("本店周年庆，全场低至六折，别错过。"); // expect: BSM1001|BSM1007
        return sb.ToString();
    }
}
