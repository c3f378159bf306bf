namespace KuaJingBao.ErpService
{
    // 跨境宝 ERP - 售后通知
    public class ShouHouTongZhi
    {
        private readonly IXiaoXiKu xiaoXiKu;

        public ShouHouTongZhi(IXiaoXiKu ku) { xiaoXiKu = ku; }

        public void FaSong(DingDan dd)
        {
            string neiRong = "您好" + dd.MaiJiaMing + "，";
            switch (dd.LeiXing)
            {
                case 1:
                    neiRong += "经核实，箱盖少发一个，箱盖的钱已退回您的原支付账户。";
                    break;
                case 2:
                    neiRong += "商品在途中破损，我们今天免费重发一件，旧件不必寄回。";
                    break;
                case 3:
                    neiRong += "海关要求提供收件人税号，请您回复，以便包裹放行。";
                    break;
                case 4:
                    neiRong += "该款暂时缺货，订单已由我们取消，货款全额退还。";
                    break;
                default:
                    neiRong += "您询问的箱盖尺寸是 40 乘 30 厘米，与您的箱子相配。";
                    break;
            }
            xiaoXiKu.FaSong(dd.DingDanHao, neiRong);
        }
    }
}
