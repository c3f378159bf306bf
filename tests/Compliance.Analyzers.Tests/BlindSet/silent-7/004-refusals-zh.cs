using System.Collections.Generic;

namespace MuYuan.KeFu
{
    public class JuJueHuaShu
    {
        public const string BuFanXian = "您好，我们不提供任何返现，退款只会通过亚马逊退回原支付方式。";
        public const string BuSongQuan = "您好，非常抱歉，我们不能给您发优惠券，也没有内部折扣码。";

        public static readonly IList<string> QiTa = new List<string>
        {
            "您好，我们不会因为评价的好坏赠送礼品，您照自己的真实感受就可以。",
            "您好，按平台规定我们无法加您的微信，请直接在这里回复。",
            "您好，价格以商品页面显示的为准，恕不能私下便宜。",
            "您好，我们不能在平台之外收款，请通过亚马逊下单。",
        };

        public string HuiFu(string wenTi)
        {
            if (wenTi.Contains("返现") || wenTi.Contains("红包")) return BuFanXian;
            if (wenTi.Contains("优惠券") || wenTi.Contains("折扣码")) return BuSongQuan;
            if (wenTi.Contains("好评") || wenTi.Contains("五星")) return QiTa[0];
            if (wenTi.Contains("微信")) return QiTa[1];
            if (wenTi.Contains("便宜")) return QiTa[2];
            return QiTa[3];
        }
    }
}
