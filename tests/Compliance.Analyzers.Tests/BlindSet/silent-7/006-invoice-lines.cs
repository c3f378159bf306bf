using System.Text;

namespace HuaTing.CaiWu;

public class FaPiaoShuoMing
{
    public string ShengCheng(FaPiao fp)
    {
        var sb = new StringBuilder();
        sb.AppendLine($"{fp.TaiTou}您好，您要的发票说明如下：");
        sb.AppendLine($"商品金额 {fp.ShangPin:F2}，运费 {fp.YunFei:F2}。");
        if (fp.YouHuiQuan > 0)
        {
            sb.AppendLine($"您下单时使用的优惠券已在本订单中抵扣 {fp.YouHuiQuan:F2}，因此发票金额为 {fp.ShiFu:F2}。");
        }
        if (fp.LiPinKa > 0)
        {
            sb.AppendLine($"其中 {fp.LiPinKa:F2} 由您的亚马逊礼品卡余额支付，发票上不单独列示。");
        }
        sb.AppendLine("如抬头有误，请回复正确的公司名称和税号，我们重新开具。");
        return sb.ToString();
    }

    public decimal JiSuan(FaPiao fp) => fp.ShangPin + fp.YunFei - fp.YouHuiQuan;
}

public record FaPiao(string TaiTou, decimal ShangPin, decimal YunFei, decimal YouHuiQuan, decimal LiPinKa, decimal ShiFu);
