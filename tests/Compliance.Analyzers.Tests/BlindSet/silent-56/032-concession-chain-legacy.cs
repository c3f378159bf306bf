namespace XinHeErp.XiaoXi
{
    public class ShouHouTongZhi
    {
        public string strMaiJia;
        public string strDanHao;

        public string TuiKuanTongZhi(decimal jinE)
        {
            string s = strMaiJia + "您好，" + "\r\n" +
                "订单 " + strDanHao + " 中的台灯底座到货开裂，" +
                "我们已就破损的底座退款 " + jinE.ToString("F2") + " 美元，" +
                "款项将退回您的原付款方式。" + "\r\n";
            s += "如果您更希望更换整灯，请回复本消息，";
            s += "我们会免费重新发货，原件无需寄回。";
            return s;
        }

        public string FaPiaoTongZhi()
        {
            var s = strMaiJia + "您好，";
            s += "发票中的“促销折扣”一行是您下单时亚马逊已抵扣的优惠，";
            s += "与本次退款无关。";
            return s;
        }

        public string YanChi(string riQi)
        {
            return string.Concat(strMaiJia, "您好，因台风影响，订单 ", strDanHao, " 预计 ", riQi, " 送达，如不需要可为您取消并全额退款。");
        }
    }
}
