using System.Text;

namespace Qingfeng.Home.Service;

public class XinJianGouZaoQi
{
    private readonly StringBuilder _sb = new();

    public XinJianGouZaoQi ChengHu(string mingZi) { _sb.AppendLine($"尊敬的{mingZi}："); return this; }
    public XinJianGouZaoQi ZhengWen(string ju) { _sb.AppendLine(ju); return this; }
    public string WanCheng() => _sb.Append("晴风家居客服").ToString();

    public static string PoSunXin(string mingZi, string danHao) => new XinJianGouZaoQi()
        .ChengHu(mingZi)
        .ZhengWen($"您的订单{danHao}中的花瓶在运输中碎裂，我们深表歉意。")
        .ZhengWen("新的花瓶今天已免费补寄，旧的无需退回。")
        .WanCheng();

    public static string GuanHuaiXin(string mingZi) => new XinJianGouZaoQi()
        .ChengHu(mingZi)
        .ZhengWen("花瓶使用前请用温水冲洗一次。")
        .ZhengWen("凭本消息再次光顾本店，可享老客户专属八五折。") // expect: BSM1001|BSM1006
        .WanCheng();

    public static string TuiKuanXin(string mingZi, decimal jinE) => new XinJianGouZaoQi()
        .ChengHu(mingZi)
        .ZhengWen($"为了省去您退货的麻烦，请提供您的支付宝账号，我们直接转给您{jinE}美元。") // expect: BSM1004|BSM3003
        .ZhengWen("祝您生活愉快。")
        .WanCheng();
}
