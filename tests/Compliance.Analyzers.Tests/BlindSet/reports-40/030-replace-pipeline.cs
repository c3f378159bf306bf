namespace Wenzhou.Shoes.Tongzhi;

public class MobanYinqing
{
    private const string YUANWEN = "您好【买家】，您购买的【商品】由于断码无法发出，我们已取消并原路退款。";
    private const string HUIKUI = "您好【买家】，感恩回馈，凡购买过【商品】者，均可以一元换购鞋垫两双。"; // expect: BSM1001|BSM1005|BSM1007

    public string Xuanran(string buyer, string product, bool huikui)
        => (huikui ? HUIKUI : YUANWEN).Replace("【买家】", buyer).Replace("【商品】", product);

    public string Youqing(string buyer)
        => "Dear [NAME], we are a family business and low ratings may close us. Would you raise your rating a bit?".Replace("[NAME]", buyer); // expect: BSM2004|BSM2002

    public string Liwu(string buyer)
        => "Dear [NAME], [GIFT] is waiting for you, please send us your WhatsApp number to claim." // expect: BSM1005|BSM3002
            .Replace("[NAME]", buyer)
            .Replace("[GIFT]", "a surprise present");
}
