namespace PeiXun.Data
{
    public class ZhengCeNeiRong
    {
        public string BiaoTi = "亚马逊买家沟通政策要点";

        public List<string> TiaoMu = new List<string>
        {
            "禁止在站内信中向买家发送优惠券、折扣码或礼品卡。",
            "禁止以返现、退款等方式诱导买家留好评或者删除差评。",
            "不得在消息中留下微信、QQ、邮箱、电话等联系方式。",
            "不得引导买家到站外交易。",
            "订单出现问题时可以退款或者补发，但不能与评价挂钩。",
        };

        public string ChuFa(int cishu)
        {
            return cishu > 2 ? "多次违规将被移除销售权限。" : "首次违规给予警告。";
        }
    }
}
