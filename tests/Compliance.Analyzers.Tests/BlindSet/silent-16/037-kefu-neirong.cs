using System.Text;

namespace KuaJingERP.KeFu
{
    // 站内信内容，合规部已审
    public class KeFuNeiRong
    {
        public string TuiKuan(string maiJia, string dingDan, decimal jinE)
        {
            var sb = new StringBuilder();
            sb.Append("尊敬的").Append(maiJia).Append("：\r\n");
            sb.Append("订单").Append(dingDan).Append("的货款").Append(jinE).Append("美元已全额退回您的原支付方式，");
            sb.Append("预计三到五个工作日到账，商品无需退回。\r\n");
            return sb.ToString();
        }

        public string BuFa(string maiJia, bool queJian)
        {
            string neiRong = "尊敬的" + maiJia + "：\r\n";
            if (queJian)
                neiRong += "您的置物架缺少两颗螺丝，我们今天免费补寄，";
            else
                neiRong += "您收到的颜色有误，正确的商品今天寄出，错发的无需退回，";
            neiRong += "给您带来不便，十分抱歉。\r\n";
            return neiRong;
        }

        public string JuJue(string maiJia) =>
            "尊敬的" + maiJia + "：\r\n我们不能提供优惠码、返现或站外交易，请您谅解。\r\n";

        public string XianLu() => "尊敬的顾客，电线下方有细微信息标签，请将上面的批号拍照发给我们，以便为您更换。";
    }
}
